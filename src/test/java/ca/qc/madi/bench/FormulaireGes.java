package ca.qc.madi.bench;

import ca.qc.madi.cadre.Mesures;
import ca.qc.madi.formulaire.Dispositions;
import ca.qc.madi.formulaire.RedacteurFormulaire;
import ca.qc.madi.formulaire.Saisie;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.validation.ContexteDepot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The final report of a GES project with a register of any length, as a large works would file it: forty budget lines,
 * two rows in five paid by the hour, and one row in a hundred wrong in one of five ways. The same length gives the same
 * form.
 */
final class FormulaireGes {

    private static final int LIGNES_BUDGET = 40;
    private static final int SECTIONS = 6;
    private static final int FAUTIVE = 100;
    private static final LocalDate ACCEPTATION = LocalDate.of(2024, 1, 15);
    private static final BigDecimal AVEC_TAXES = new BigDecimal("1.14975");
    private static final String CORPS = "Technicien";

    private final Random hasard = new Random(20250131);
    private final Map<String, Map<Integer, Object>> reelles = new LinkedHashMap<>();
    private final List<Map<String, Object>> registre = new ArrayList<>();
    private BigDecimal total = BigDecimal.ZERO;

    private FormulaireGes(int lignes) {
        for (int i = 0; i < LIGNES_BUDGET; i++) reelles.put(ligneBudget(i), new LinkedHashMap<>());
        for (int i = 0; i < lignes; i++) registre.add(ligne(i));
    }

    static byte[] octets(int lignes) {
        return RedacteurFormulaire.rediger(Dispositions.derniere(), new FormulaireGes(lignes).saisie());
    }

    static ContexteDepot contexte() {
        LocalDate jour = LocalDate.of(2026, 1, 20);
        return ContexteDepot.de(
                        Volet.GES,
                        Etape.FINAL,
                        jour,
                        Mesures.mesure("MADI").le(jour, Map.of("taux.horaires." + CORPS, "95.00")))
                .avecAcceptation(ACCEPTATION);
    }

    private static String ligneBudget(int rang) {
        return (1 + rang % SECTIONS) + "." + (1 + rang / SECTIONS);
    }

    private Map<String, Object> ligne(int i) {
        Map<String, Object> ligne = new LinkedHashMap<>();
        String budget = ligneBudget(hasard.nextInt(LIGNES_BUDGET));
        LocalDate engagement = ACCEPTATION.plusDays(1 + hasard.nextInt(400));
        LocalDate acquittement = engagement.plusDays(hasard.nextInt(200));
        BigDecimal montant = BigDecimal.valueOf(1 + hasard.nextInt(900_000), 2);
        ligne.put("piece", "FAC-" + (100_000 + i));
        ligne.put("ligne", budget);
        ligne.put("fournisseur", "Fournisseur n° " + hasard.nextInt(400) + " inc.");
        ligne.put("engagement", engagement);
        ligne.put("acquittement", acquittement);
        if (budget.startsWith("1") || budget.startsWith("2")) {
            BigDecimal heures = BigDecimal.valueOf(1 + hasard.nextInt(160), 1);
            BigDecimal taux = BigDecimal.valueOf(3000 + hasard.nextInt(6000), 2);
            montant = heures.multiply(taux).setScale(2, RoundingMode.HALF_UP);
            ligne.put("heures", heures);
            ligne.put("taux", taux);
            ligne.put("corpsEmploi", CORPS);
        }
        ligne.put("montant", montant);
        ligne.put("taxesExclues", "Oui");
        ligne.put("etablissement", "7001");
        if (i % FAUTIVE == FAUTIVE - 1) abimer(ligne, i / FAUTIVE);
        compter(ligne);
        return ligne;
    }

    private static void abimer(Map<String, Object> ligne, int rang) {
        switch (rang % 5) {
            case 0 -> ligne.put("ligne", "9.9");
            case 1 -> ligne.put("taxesExclues", "Non");
            case 2 -> ligne.put("engagement", LocalDate.of(2023, 12, 1));
            case 3 -> ligne.put("etablissement", "7999");
            default ->
                ligne.put(
                        "montant",
                        new BigDecimal(1000 + rang).multiply(AVEC_TAXES).setScale(2, RoundingMode.HALF_UP));
        }
    }

    private void compter(Map<String, Object> ligne) {
        BigDecimal montant = (BigDecimal) ligne.get("montant");
        Map<Integer, Object> annees = reelles.get((String) ligne.get("ligne"));
        if (annees == null) return;
        annees.merge(((LocalDate) ligne.get("acquittement")).getYear(), montant, FormulaireGes::somme);
        total = total.add(montant);
    }

    private static Object somme(Object a, Object b) {
        return ((BigDecimal) a).add((BigDecimal) b);
    }

    private Saisie saisie() {
        Map<String, List<Map<String, Object>>> tableaux = new LinkedHashMap<>();
        tableaux.put(
                "etablissements",
                List.of(Map.of("nom", "Usine A", "numero", "7001", "adresse", "1, rue A", "part", BigDecimal.ONE)));
        tableaux.put("mesures", List.of(mesure()));
        tableaux.put("budget", budget());
        tableaux.put("registre", registre);
        tableaux.put(
                "financement",
                List.of(source("MADI", "MADI", BigDecimal.ZERO), source("Entreprise", "Fonds propres", total)));
        tableaux.put(
                "activites",
                List.of(Map.of(
                        "numero",
                        "1",
                        "activite",
                        "Travaux",
                        "debutPrevu",
                        LocalDate.of(2024, 2, 1),
                        "finPrevue",
                        LocalDate.of(2025, 11, 30),
                        "avancement",
                        BigDecimal.ONE)));
        return new Saisie(champs(), tableaux);
    }

    private static Map<String, Object> mesure() {
        Map<String, Object> mesure = new LinkedHashMap<>();
        mesure.put("numero", "1");
        mesure.put("description", "Récupération de chaleur");
        mesure.put("categorie", "Efficacité énergétique");
        mesure.put("numeroPte", "M-12");
        mesure.put("reference", new BigDecimal("12500"));
        mesure.put("projet", new BigDecimal("9800"));
        mesure.put("duree", 20);
        return mesure;
    }

    private List<Map<String, Object>> budget() {
        List<Map<String, Object>> lignes = new ArrayList<>();
        reelles.forEach((numero, annees) -> {
            Map<String, Object> ligne = new LinkedHashMap<>();
            ligne.put("section", numero.substring(0, 1));
            ligne.put("ligne", numero);
            ligne.put("description", "Dépense " + numero);
            ligne.put("estime", annees);
            ligne.put("reel", annees);
            lignes.add(ligne);
        });
        return lignes;
    }

    private static Map<String, Object> source(String nom, String nature, BigDecimal prevu) {
        return Map.of("source", nom, "nature", nature, "prevu", prevu, "recu", BigDecimal.ZERO);
    }

    private static Map<String, Object> champs() {
        Map<String, Object> champs = new LinkedHashMap<>();
        champs.put("mesure.madi", true);
        champs.put("depot.etape", "Rapport final");
        champs.put("emetteur.nom", "Aciérie de l'Exemple inc.");
        champs.put("emetteur.neq", "1112345674");
        champs.put("emetteur.adresse", "1, rue de l'Exemple, Québec");
        champs.put("projet.volet", "Réduction de GES");
        champs.put("projet.titre", "Récupération de chaleur");
        champs.put("projet.description", "Récupération de chaleur aux fours.");
        champs.put("projet.conversionElec", "Non");
        champs.put("projet.debut", LocalDate.of(2024, 2, 1));
        champs.put("projet.fin", LocalDate.of(2025, 11, 30));
        champs.put("projet.miseEnOeuvre", LocalDate.of(2025, 11, 30));
        champs.put("representant.nom", "Lise Bolduc");
        champs.put("representant.courriel", "l.bolduc@example.org");
        champs.put("representant.telephone", "418 555-0142");
        champs.put("signataire.nom", "Paul-Émile Roy");
        champs.put("signataire.titre", "Directeur général");
        champs.put("signataire.date", LocalDate.of(2023, 12, 10));
        champs.put("ges.methode", "ISO 14064-2");
        champs.put("ges.debutComptage", LocalDate.of(2025, 12, 1));
        champs.put("pte.titre", "Étude du potentiel");
        champs.put("pte.date", LocalDate.of(2023, 6, 1));
        champs.put("pte.conforme", "Oui");
        champs.put("validation.nom", "Vérif inc.");
        champs.put("validation.oiq", "123456");
        champs.put("validation.date", LocalDate.of(2023, 11, 1));
        champs.put("validation.reductions", "Oui");
        champs.put("validation.reference", "Oui");
        champs.put("engagement.maintien", "Oui");
        return champs;
    }
}
