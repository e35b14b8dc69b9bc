package ca.qc.madi.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A dossier's life written as a scenario, valid by default; a test changes the one thing it is about. */
final class UneVie {

    private static final Set<String> DU_DOSSIER =
            Set.of("offre", "enveloppe", "reponse", "autorisation", "lettre-octroi", "signature");

    static final String CERTIFICATIONS = "[CREDIBLE, DEMARCHE, CATEGORIES, ISO-14064-2]";
    static final String REVISEUR = "{oiq: \"123456\", externe: true, assurance: RAISONNABLE}";

    private String enveloppe = "1500000.00";
    private final Map<String, String> cadre = new LinkedHashMap<>();
    private final List<String> actes = new ArrayList<>();
    private String attendu = "";
    private String etudes = "[]";

    static UneVie vide() {
        return new UneVie();
    }

    /** Étapes 1 and 2: offered on 2023-03-01, accepted on 2023-03-15. */
    static UneVie interessee() {
        return vide().acte("2023-03-01", "offre").acte("2023-03-15", "reponse", "interet", "true");
    }

    /** Up to étape 4: authorised on 2023-05-10, letter on 2023-05-20. */
    static UneVie lettree() {
        return interessee()
                .acte("2023-05-10", "autorisation", "numero", "\"612-2023\"")
                .acte("2023-05-20", "lettre-octroi");
    }

    /** Up to étape 5: in force on 2023-06-08. */
    static UneVie enVigueur() {
        return lettree()
                .acte("2023-06-01", "signature", "partie", "EMETTEUR")
                .acte("2023-06-08", "signature", "partie", "MELCCFP");
    }

    /** A study P1 over 2023 and 2024, deposited on 2023-07-02, accepted on 2023-08-15. */
    static UneVie etude() {
        return enVigueur().depot("2023-07-02", "P1").accepter("2023-08-15", "P1");
    }

    /** The studies the ministry knows, as a YAML list. */
    UneVie etudes(String yaml) {
        etudes = yaml;
        return this;
    }

    UneVie enveloppe(String montant) {
        enveloppe = montant;
        return this;
    }

    UneVie cadre(String cle, String valeur) {
        cadre.put(cle, valeur);
        return this;
    }

    /** @param champs names and YAML values, in turn */
    UneVie acte(String date, String acte, String... champs) {
        actes.add(texte(date, acte, Map.of(), champs));
        return this;
    }

    UneVie depot(String date, String projet) {
        return depot(date, projet, "{\"2.1\": {2023: 100000.00, 2024: 150000.00}}");
    }

    UneVie depot(String date, String projet, String estime) {
        return acte(date, "depot", "projet", projet, "volet", "PTE", "formulaire", "{estime: " + estime + "}");
    }

    UneVie accepter(String date, String projet) {
        return acte(date, "decision", "projet", projet, "decision", "ACCEPTE");
    }

    /** The progress report of P1, audited, with these rows. */
    UneVie rapport(String date, int annee, String depenses, String... champs) {
        actes.add(rapportEcrit(date, annee, depenses, champs));
        return this;
    }

    static String rapportEcrit(String date, int annee, String depenses, String... champs) {
        Map<String, String> defaut =
                Map.of("projet", "P1", "annee", String.valueOf(annee), "audit", "true", "depenses", depenses);
        return texte(date, "rapport-avancement", defaut, champs);
    }

    /** The final report of P1, complete, with these rows. */
    UneVie finale(String date, String depenses, String... champs) {
        actes.add(finaleEcrite(date, depenses, champs));
        return this;
    }

    static String finaleEcrite(String date, String depenses, String... champs) {
        Map<String, String> defaut = new LinkedHashMap<>(Map.of("projet", "P1", "audit", "true", "variations", "true"));
        defaut.putAll(Map.of("certifications", CERTIFICATIONS, "reviseur", REVISEUR, "depenses", depenses));
        return texte(date, "rapport-final", defaut, champs);
    }

    /** P1's report is accepted and its payment approved. */
    UneVie payer(String date, String rapport, String... champs) {
        actes.add(texte(date, "analyse", Map.of("projet", "P1", "rapport", rapport, "decision", "ACCEPTE"), champs));
        return this;
    }

    UneVie finProjet(String date) {
        return acte(date, "fin-projet", "projet", "P1");
    }

    UneVie attendu(String yaml) {
        attendu = "attendu: " + yaml + "\n";
        return this;
    }

    static String depenses(String... lignes) {
        return "[" + String.join(", ", lignes) + "]";
    }

    /** A row of the section 2 of the budget. */
    static String piece(String numero, String engagement, String acquittement, String montant, String... champs) {
        Map<String, String> ligne = new LinkedHashMap<>();
        ligne.put("piece", numero);
        ligne.put("ligne", "\"2.1\"");
        ligne.put("engagement", engagement);
        ligne.put("acquittement", acquittement);
        ligne.put("montant", montant);
        return carte(ligne, champs);
    }

    /** A row committed and paid in the autumn of that year. */
    static String piece(String numero, int annee, String montant, String... champs) {
        return piece(numero, annee + "-09-20", annee + "-11-30", montant, champs);
    }

    /** An act on P1, or on the dossier where it names no project. */
    static String dansP1(String date, String acte, String... champs) {
        return texte(date, acte, DU_DOSSIER.contains(acte) ? Map.of() : Map.of("projet", "P1"), champs);
    }

    static String texte(String date, String acte, Map<String, String> defaut, String... champs) {
        Map<String, String> tous = new LinkedHashMap<>();
        tous.put("date", date);
        tous.put("acte", acte);
        tous.putAll(defaut);
        return carte(tous, champs);
    }

    private static String carte(Map<String, String> champs, String... autres) {
        for (int i = 0; i < autres.length; i += 2) champs.put(autres[i], autres[i + 1]);
        return champs.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** One act on its own, as its line is written. */
    static Scenario lire(String acte) {
        UneVie vie = vide();
        vie.actes.add(acte);
        return vie.scenario();
    }

    Scenario scenario() {
        return Scenario.lire(yaml());
    }

    String yaml() {
        String surcharges = cadre.entrySet().stream()
                .map(e -> e.getKey() + ": \"" + e.getValue() + "\"")
                .collect(Collectors.joining(", ", "{", "}"));
        String lignes = actes.stream().map(a -> "- " + a + "\n").collect(Collectors.joining());
        return """
                scenario: "Vie d’essai"
                mesure: MADI
                emetteur: {nom: "Aciérie de l’Exemple inc.", neq: "1145678901", etablissements: [{numero: "7001", nom: "Usine A"}], etudes: %s}
                enveloppe: %s
                cadre: %s
                actes:
                %s%s""".formatted(etudes, enveloppe, surcharges, lignes, attendu);
    }
}
