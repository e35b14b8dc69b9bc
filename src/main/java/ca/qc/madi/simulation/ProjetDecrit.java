package ca.qc.madi.simulation;

import ca.qc.madi.dossier.Etude;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Volet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario states of a GES or INNO project beside its money, the rest filled with valid values.
 *
 * @param deposeLe day of its deposit
 * @param etude the PTE it names; null when it names none, or one that only a project of the dossier makes
 * @param financement planned amounts by source; empty to have them filled
 * @param propre how the form names the measure's own money
 */
record ProjetDecrit(
        LocalDate deposeLe,
        @Nullable Etude etude,
        @Nullable String titreEtude,
        boolean conversion,
        @Nullable LocalDate miseEnOeuvre,
        List<String> numeros,
        Map<String, Money> financement,
        String propre) {

    private static final String OUI = "Oui";
    private static final String NON = "Non";
    private static final String CONSIGNE = "Mise en consigne";
    private static final String AIDE_QUEBEC = "Aide gouvernementale – Québec";
    private static final String AIDE_CANADA = "Aide gouvernementale – Canada";

    static ProjetDecrit de(Scenario scenario, ActeDecrit depot) {
        ActeDecrit formulaire = new ActeDecrit(depot.noeud("formulaire"));
        Optional<String> titre = depot.texteSiPresent("etude");
        Optional<Etude> etude = scenario.etudes().stream()
                .filter(e -> titre.filter(e.titre()::equals).isPresent())
                .findFirst();
        List<String> mesures = formulaire.valeurs("mesures");
        if (mesures.isEmpty()) {
            mesures =
                    List.of(etude.flatMap(e -> e.mesures().stream().findFirst()).orElse("M1"));
        }
        return new ProjetDecrit(
                depot.jour(),
                etude.orElse(null),
                titre.orElse(null),
                formulaire.vrai("conversionElec"),
                formulaire.a("miseEnOeuvre") ? formulaire.date("miseEnOeuvre") : null,
                mesures,
                formulaire.montants("financement"),
                scenario.regles().nature());
    }

    /** The fields that a study does not have. */
    Map<String, Object> champs(Volet volet, Etape etape, LocalDate jour, List<Integer> annees) {
        Map<String, Object> champs = new HashMap<>();
        LocalDate fin = LocalDate.of(annees.get(annees.size() - 1), 12, 31);
        champs.put("ges.methode", "ISO 14064-2");
        champs.put("ges.debutComptage", miseEnOeuvre == null ? fin : miseEnOeuvre);
        if (volet == Volet.GES) {
            champs.put("projet.conversionElec", conversion ? OUI : NON);
            champs.put("projet.miseEnOeuvre", miseEnOeuvre == null ? fin : miseEnOeuvre);
            champs.put("engagement.maintien", OUI);
        }
        etude(champs, volet, etape);
        champs.put("validation.nom", "Vérification Boréale inc.");
        champs.put("validation.oiq", "5012345");
        champs.put("validation.date", jour);
        champs.put("validation.reductions", OUI);
        champs.put("validation.reference", OUI);
        return champs;
    }

    /** A study still to be judged is said so; once the project is accepted, it was judged conforming. */
    private void etude(Map<String, Object> champs, Volet volet, Etape etape) {
        boolean conforme = etape != Etape.DEPOT || (etude != null && etude.conforme());
        champs.put("pte.titre", titreEtude == null ? "Étude à venir" : titreEtude);
        champs.put("pte.date", etude == null ? deposeLe : etude.date());
        champs.put("pte.conforme", conforme ? OUI : NON);
        if (volet == Volet.INNO) champs.put("pte.emergentes", etude == null || etude.emergentes() ? OUI : NON);
    }

    List<Map<String, Object>> mesures() {
        return numeros.stream()
                .map(numero -> Map.<String, Object>of(
                        "numero",
                        numero,
                        "description",
                        "Mesure " + numero,
                        "categorie",
                        "Efficacité énergétique",
                        "numeroPte",
                        numero,
                        "reference",
                        BigDecimal.TEN,
                        "projet",
                        BigDecimal.ONE,
                        "duree",
                        BigDecimal.TEN))
                .toList();
    }

    /** {@code exploitation: [{annee, surcout}]}: so many kilowatt-hours at one dollar, nothing saved. */
    static List<Map<String, Object>> exploitation(List<ActeDecrit> annees) {
        return annees.stream()
                .map(a -> {
                    Map<String, Object> ligne = new LinkedHashMap<>();
                    ligne.put("annee", a.entier("annee"));
                    ligne.put("energie", "Gaz naturel");
                    ligne.put("quantiteRef", BigDecimal.ZERO);
                    ligne.put("uniteRef", "m³");
                    ligne.put("prixRef", BigDecimal.ZERO);
                    ligne.put("kwh", a.montant("surcout").getAmount());
                    ligne.put("prixKwh", BigDecimal.ONE);
                    return ligne;
                })
                .toList();
    }

    /** The sources as the scenario states them, the aid received beside. */
    List<Map<String, Object>> sources(Etape etape, Money madiRecu, Map<String, Money> aides) {
        List<Map<String, Object>> sources = new ArrayList<>();
        financement.forEach((nom, prevu) -> {
            if (nom.equals(propre)) sources.add(source(etape, nom, nom, prevu, madiRecu));
            else if (nom.equals(Classeurs.FONDS_PROPRES)) sources.add(source(etape, nom, nom, prevu, Montants.ZERO));
            else sources.add(aide(etape, nom, prevu, aides.getOrDefault(nom, Montants.ZERO)));
        });
        aides.forEach((nom, recu) -> {
            if (!financement.containsKey(nom)) sources.add(aide(etape, nom, Montants.ZERO, recu));
        });
        return sources;
    }

    static Map<String, Object> aide(Etape etape, String nom, Money prevu, Money recu) {
        if (nom.equals(CONSIGNE)) return source(etape, nom, CONSIGNE, prevu, recu);
        return source(etape, nom, nom.contains("Canada") ? AIDE_CANADA : AIDE_QUEBEC, prevu, recu);
    }

    static Map<String, Object> source(Etape etape, String nom, String nature, Money prevu, Money recu) {
        Map<String, Object> source = new HashMap<>(Map.of("source", nom, "nature", nature, "prevu", prevu));
        if (etape != Etape.DEPOT) source.put("recu", recu);
        return source;
    }
}
