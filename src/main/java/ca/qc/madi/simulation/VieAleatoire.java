package ca.qc.madi.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.joda.money.Money;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One legal dossier drawn from a seed: from the offer to the end of its follow-up, thirteen years later. The same seed
 * draws the same life.
 */
final class VieAleatoire {

    private static final String DEBUT = """
            scenario: "%s"
            mesure: MADI
            emetteur:
              nom: "Usine %s inc."
              neq: "1112345674"
              etablissements: [{numero: "QC0481", nom: "Usine"}]
              etudes: [{titre: "PTE 2022", date: 2022-06-15, conforme: true, emergentes: true, mesures: [M1, M2]}]
            enveloppe: %d.00
            actes:
            - {date: 2023-03-01, acte: offre}
            - {date: 2023-03-15, acte: reponse, interet: true}
            - {date: 2023-05-10, acte: autorisation, numero: "612-2023"}
            - {date: 2023-05-20, acte: lettre-octroi}
            - {date: 2023-06-01, acte: signature, partie: EMETTEUR}
            - {date: 2023-06-08, acte: signature, partie: MELCCFP}
            """;
    private static final String DERNIER_JOUR = "2036-06-01";
    private static final String FIN = "- {date: %s, acte: horloge}\n".formatted(DERNIER_JOUR);

    private static final int ANNEES = 10;

    private final Random hasard;
    private final List<String> actes = new ArrayList<>();

    private VieAleatoire(Random hasard) {
        this.hasard = hasard;
    }

    /** The life of that rank under that seed. */
    static Scenario tirer(long graine, int rang) {
        VieAleatoire vie = new VieAleatoire(new Random(graine * 1_000_003L + rang));
        String nom = "graine " + graine + ", dossier " + rang;
        int enveloppe = 20_000 * (5 + vie.hasard.nextInt(95));
        vie.composer();
        StringBuilder yaml = new StringBuilder(DEBUT.formatted(nom, graine + "-" + rang, enveloppe));
        vie.actes.stream()
                .sorted()
                .forEach(acte -> yaml.append("- {").append(acte).append("}\n"));
        return Scenario.lire(yaml.append(FIN).toString());
    }

    /** On its last day the company pays back what it owes on a project; nothing where it owes nothing. */
    static Optional<ActeDecrit> remboursement(String projet, Money du) {
        if (!du.isPositive()) return Optional.empty();
        return Optional.of(new ActeDecrit(JsonNodeFactory.instance
                .objectNode()
                .put("date", DERNIER_JOUR)
                .put("acte", "remboursement")
                .put("projet", projet)
                .put("montant", du.getAmount())));
    }

    private void composer() {
        etude("P1");
        if (hasard.nextBoolean()) ges("P2");
        if (hasard.nextInt(3) == 0) innovation("P3");
    }

    /** A study of two years; one in eight is refused, one in ten withdrawn, one in four learns of other aid once it is settled. */
    private void etude(String projet) {
        int premiere = montant();
        int seconde = montant();
        acte(
                "2023-07-02",
                "depot",
                projet,
                "volet: PTE, formulaire: {estime: {\"2.1\": {2023: %d.00, 2024: %d.00}}}".formatted(premiere, seconde));
        if (refusee(projet, "2023-07-20", "2023-08-15") || retiree(projet, "2023-12-05")) return;
        avancement(projet, 2023, "2.1", premiere);
        acte("2024-10-31", "fin-projet", projet, "");
        finale(
                "2024-12-15",
                projet,
                "certifications: [CREDIBLE, DEMARCHE, CATEGORIES, ISO-14064-2], "
                        + "reviseur: {oiq: \"123456\", externe: true, assurance: RAISONNABLE}",
                2024,
                "2.1",
                seconde);
        acte("2025-01-20", "analyse", projet, "rapport: FINAL, decision: ACCEPTE");
        if (hasard.nextInt(4) == 0) aide("2025-06-10", projet, 1 + hasard.nextInt(premiere));
    }

    /** A project of one year, then ten years of which some are in default. */
    private void ges(String projet) {
        int somme = montant();
        acte(
                "2024-01-15",
                "depot",
                projet,
                "volet: GES, etude: \"PTE 2022\", formulaire: {estime: {\"3.1\": {2024: %d.00}}, miseEnOeuvre: 2024-12-01}"
                        .formatted(somme));
        if (refusee(projet, "2024-02-01", "2024-03-01") || retiree(projet, "2024-09-10")) return;
        acte("2024-12-01", "fin-projet", projet, "");
        if (hasard.nextInt(3) == 0) aide("2025-03-10", projet, 1 + hasard.nextInt(2 * somme));
        finale("2025-12-01", projet, "declarationGes: true, verification: true", 2024, "3.1", somme);
        acte("2026-01-15", "analyse", projet, "rapport: FINAL, decision: ACCEPTE");
        int annee = 1;
        while (annee <= ANNEES && suivre(projet, annee)) annee++;
    }

    /** Whether the follow-up goes on after that year. */
    private boolean suivre(String projet, int annee) {
        boolean conforme = hasard.nextInt(5) > 0;
        boolean arret = !conforme && hasard.nextInt(4) == 0;
        String defaut = arret ? "DEFAUT_DEFINITIF" : "DEFAUT";
        String jour = annee == 1 ? "2026-01-20" : (2024 + annee) + "-12-05";
        acte(jour, "attestation", projet, "annee: %d, conforme: %s".formatted(annee, conforme));
        acte(
                (2025 + annee) + "-01-25",
                "analyse-suivi",
                projet,
                "annee: %d, decision: %s".formatted(annee, conforme ? "CONFORME" : defaut));
        return !arret;
    }

    /** A first in its kind of one year. */
    private void innovation(String projet) {
        int somme = montant();
        acte(
                "2024-01-20",
                "depot",
                projet,
                "volet: INNO, etude: \"PTE 2022\", formulaire: {estime: {\"3.1\": {2024: %d.00}}}".formatted(somme));
        if (refusee(projet, "2024-02-02", "2024-03-05") || retiree(projet, "2024-09-11")) return;
        avancement(projet, 2024, "3.1", somme);
        acte("2025-04-30", "fin-projet", projet, "");
        finale("2025-06-15", projet, "declarationGes: true, verification: true", 2024, "3.1", 0);
        acte("2025-07-20", "analyse", projet, "rapport: FINAL, decision: ACCEPTE");
    }

    /** One request in six is asked for more before it is decided; one in eight is refused. */
    private boolean refusee(String projet, String question, String jour) {
        if (hasard.nextInt(6) == 0) {
            acte(question, "precisions", projet, "");
            acte(question + "T15:00:00", "reponse-precisions", projet, "");
        }
        boolean refusee = hasard.nextInt(8) == 0;
        acte(jour, "decision", projet, "decision: " + (refusee ? "REFUSE" : "ACCEPTE"));
        return refusee;
    }

    private boolean retiree(String projet, String jour) {
        boolean retiree = hasard.nextInt(10) == 0;
        if (retiree) acte(jour, "retrait", projet, "");
        return retiree;
    }

    private void avancement(String projet, int annee, String ligne, int somme) {
        acte(
                (annee + 1) + "-02-10",
                "rapport-avancement",
                projet,
                "annee: %d, audit: true, depenses: [%s]".formatted(annee, piece(projet + "-A", annee, ligne, somme)));
        acte((annee + 1) + "-03-20", "analyse", projet, "rapport: AVANCEMENT-%d, decision: ACCEPTE".formatted(annee));
    }

    private void finale(String jour, String projet, String avec, int annee, String ligne, int somme) {
        String pieces = somme == 0 ? "" : piece(projet + "-F", annee, ligne, somme);
        acte(
                jour,
                "rapport-final",
                projet,
                "audit: true, variations: true, %s, depenses: [%s]".formatted(avec, pieces));
    }

    private static String piece(String numero, int annee, String ligne, int somme) {
        return "{piece: \"%s\", ligne: \"%s\", engagement: %d-09-20, acquittement: %d-11-30, montant: %d.00}"
                .formatted(numero, ligne, annee, annee, somme);
    }

    private void aide(String jour, String projet, int somme) {
        acte(jour, "aide", projet, "source: \"Canada\", montant: %d.00".formatted(somme));
    }

    private int montant() {
        return 1_000 + hasard.nextInt(400_000);
    }

    private void acte(String jour, String nom, String projet, String champs) {
        String suite = champs.isEmpty() ? "" : ", " + champs;
        actes.add("date: " + jour + ", acte: " + nom + ", projet: " + projet + suite);
    }
}
