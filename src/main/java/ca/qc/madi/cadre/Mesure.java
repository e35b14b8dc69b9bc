package ca.qc.madi.cadre;

import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Texte;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One measure as its file states it: parameters by effective date.
 *
 * @param version the first edition of the rules
 * @param budget what all offers together may reach, in CAD; null when the measure has no common budget
 * @param parDefaut it is the measure meant when nobody names one; of one file only
 * @param champ the field of the form that is ticked for it; null when the form has none
 * @param nature how the form names its own money among the sources of financing
 * @param courriel where its projects write to the ministry; null when the file states none
 * @param editions the later editions, each from a day on; null when there is none
 */
public record Mesure(
        String mesure,
        String version,
        Texte titre,
        @Nullable String budget,
        boolean parDefaut,
        @Nullable String champ,
        String nature,
        @Nullable String courriel,
        Map<String, Parametre> parametres,
        @Nullable List<Valeur> editions) {

    /** Overrides under this prefix name an hourly rate by labour category (G-RATE-01). */
    static final String TAUX_HORAIRE = "taux.horaires.";

    /**
     * One parameter: the rule it serves and its values, each from a date on.
     *
     * @param inconnu why the measure's value is not known, as told to whoever needs it; an entente may state it
     * @param sansObjet why the measure has no such value
     */
    public record Parametre(
            String regle,
            List<Valeur> valeurs,
            @Nullable Texte inconnu,
            @Nullable Texte sansObjet) {

        public Parametre {
            valeurs = valeurs == null ? List.of() : List.copyOf(valeurs);
        }

        public Parametre(String regle, List<Valeur> valeurs) {
            this(regle, valeurs, null, null);
        }

        Optional<String> le(LocalDate jour) {
            TreeMap<LocalDate, String> parDate = new TreeMap<>();
            valeurs.forEach(v -> parDate.put(v.depuis(), v.valeur()));
            return Optional.ofNullable(parDate.floorEntry(jour)).map(Map.Entry::getValue);
        }
    }

    public record Valeur(LocalDate depuis, String valeur) {}

    /** The edition of the rules in force on a day, stamped on each verdict, decision and payment of that day. */
    public String version(LocalDate jour) {
        if (editions == null) return version;
        return new Parametre("", editions).le(jour).orElse(version);
    }

    /** The parameters in force on a day, under one entente's overrides (G-ADM-01: the entente prevails). */
    public Parametres le(LocalDate jour, Map<String, String> surcharges) {
        surcharges.keySet().stream().filter(cle -> !connue(cle)).findFirst().ifPresent(cle -> {
            throw new IllegalArgumentException("unknown parameter of " + mesure + ": " + cle);
        });
        return new Parametres(this, jour, surcharges);
    }

    /** The same measure with these parameters instead of its own. */
    public Mesure avec(Map<String, Parametre> autres) {
        return new Mesure(mesure, version, titre, budget, parDefaut, champ, nature, courriel, autres, editions);
    }

    /**
     * What an entente states, one {@code parameter = value} a line.
     *
     * @throws ActeRefuse M-MESURE-03 for a line that is none, or that names no parameter of the measure
     */
    public Map<String, String> entente(@Nullable String lignes) {
        Map<String, String> surcharges = new TreeMap<>();
        String texte = lignes == null ? "" : lignes;
        texte.lines().filter(ligne -> !ligne.isBlank()).forEach(ligne -> {
            String[] moities = ligne.split("=", 2);
            String cle = moities[0].strip();
            if (moities.length < 2 || moities[1].isBlank() || !connue(cle)) throw new ActeRefuse("M-MESURE-03", ligne);
            surcharges.put(cle, moities[1].strip());
        });
        return surcharges;
    }

    /** What all offers together may reach; empty when the measure has no common budget. */
    public Optional<Money> sommeDisponible() {
        return Optional.ofNullable(budget).map(Montants::dollars);
    }

    /** Why each parameter that only an entente can state is not known, by name. */
    public SortedMap<String, Texte> inconnus() {
        SortedMap<String, Texte> inconnus = new TreeMap<>();
        parametres.forEach((cle, parametre) -> {
            if (parametre.inconnu() != null) inconnus.put(cle, parametre.inconnu());
        });
        return inconnus;
    }

    private boolean connue(String cle) {
        return parametres.containsKey(cle) || cle.startsWith(TAUX_HORAIRE);
    }
}
