package ca.qc.madi.cadre;

import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Texte;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.Money;

/**
 * One measure as its file states it: parameters by effective date.
 *
 * @param version the edition of the rules, stamped on each verdict, decision and payment
 */
public record Mesure(String mesure, String version, Texte titre, String budget, Map<String, Parametre> parametres) {

    /** Overrides under this prefix name an hourly rate by labour category (G-RATE-01). */
    static final String TAUX_HORAIRE = "taux.horaires.";

    /** One parameter: the rule it serves and its values, each from a date on. */
    public record Parametre(String regle, List<Valeur> valeurs) {

        Optional<String> le(LocalDate jour) {
            TreeMap<LocalDate, String> parDate = new TreeMap<>();
            valeurs.forEach(v -> parDate.put(v.depuis(), v.valeur()));
            return Optional.ofNullable(parDate.floorEntry(jour)).map(Map.Entry::getValue);
        }
    }

    public record Valeur(LocalDate depuis, String valeur) {}

    /** The parameters in force on a day, under one entente's overrides (G-ADM-01: the entente prevails). */
    public Parametres le(LocalDate jour, Map<String, String> surcharges) {
        surcharges.keySet().stream().filter(cle -> !connue(cle)).findFirst().ifPresent(cle -> {
            throw new IllegalArgumentException("unknown parameter of " + mesure + ": " + cle);
        });
        return new Parametres(this, jour, surcharges);
    }

    public Money sommeDisponible() {
        return Montants.dollars(budget);
    }

    private boolean connue(String cle) {
        return parametres.containsKey(cle) || cle.startsWith(TAUX_HORAIRE);
    }
}
