package ca.qc.madi.simulation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The keys a scenario file may hold. Another one is a mistake of whoever wrote it, told under S-CLE-01 with its name,
 * rather than an act that silently does something else.
 */
final class ClesConnues {

    private static final Set<String> SCENARIO =
            Set.of("scenario", "mesure", "emetteur", "enveloppe", "cadre", "actes", "attendu");
    private static final Set<String> EMETTEUR = Set.of("nom", "neq", "etablissements", "etudes");
    private static final Set<String> ETABLISSEMENT = Set.of("numero", "nom");
    private static final Set<String> ETUDE = Set.of("titre", "date", "conforme", "emergentes", "mesures");
    private static final Set<String> ATTENDU = Set.of(
            "autorisation", "etapes", "versements", "remboursements", "taches", "refus", "etat", "solde", "journal");
    private static final Set<String> FORMULAIRE = Set.of(
            "estime",
            "conversionElec",
            "miseEnOeuvre",
            "financement",
            "mesures",
            "preuveMaintien",
            "mesuresEfficacite");
    private static final Set<String> DEPENSE = Set.of(
            "piece",
            "ligne",
            "fournisseur",
            "engagement",
            "acquittement",
            "montant",
            "taxesExclues",
            "heures",
            "taux",
            "corpsEmploi");
    private static final Set<String> EXPLOITATION = Set.of("annee", "surcout");
    private static final Set<String> REVISEUR = Set.of("oiq", "externe", "assurance");

    /** Any act may say who does it. */
    private static final Set<String> COMMUNES = Set.of("date", "acte", "par", "preuve");

    private static final Set<String> RAPPORT = Set.of(
            "projet",
            "rapport",
            "annee",
            "audit",
            "aides",
            "depenses",
            "exploitation",
            "janvierMars",
            "variations",
            "certifications",
            "reviseur",
            "declarationGes",
            "verification",
            "phasesAchevees",
            "formulaire");

    /** The keys of each act; of an act that is not here, its own family answers. */
    private static final Map<String, Set<String>> ACTES = Map.ofEntries(
            Map.entry("offre", Set.of()),
            Map.entry("enveloppe", Set.of("montant")),
            Map.entry("reponse", Set.of("interet")),
            Map.entry("autorisation", Set.of("numero", "accordee", "motif")),
            Map.entry("lettre-octroi", Set.of()),
            Map.entry("signature", Set.of("partie")),
            Map.entry("etude", Set.of("projet", "titre", "le", "conforme", "emergentes", "mesures")),
            Map.entry("depot", Set.of("projet", "volet", "etude", "formulaire", "preuveMaintien", "mesuresEfficacite")),
            Map.entry("decision", Set.of("projet", "decision", "motif")),
            Map.entry("avis-ministere", Set.of("projet", "ministere", "avis", "texte", "autres")),
            Map.entry("precisions", Set.of("projet", "question")),
            Map.entry("reponse-precisions", Set.of("projet", "reponse")),
            Map.entry("rapport-avancement", RAPPORT),
            Map.entry("rapport-final", RAPPORT),
            Map.entry("piece", Set.of("projet", "rapport", "annee", "reponse", "audit")),
            Map.entry("demande-audit", Set.of("projet", "rapport", "annee")),
            Map.entry("depot-audit", Set.of("projet", "rapport", "annee")),
            Map.entry("fin-projet", Set.of("projet", "fin")),
            Map.entry(
                    "analyse",
                    Set.of(
                            "projet",
                            "rapport",
                            "annee",
                            "decision",
                            "motif",
                            "approbation",
                            "ecarts",
                            "accordeMoins",
                            "points")),
            Map.entry("approbation", Set.of("projet", "rapport", "annee", "decision", "motif")),
            Map.entry("aide", Set.of("projet", "source", "montant")),
            Map.entry("remboursement", Set.of("projet", "montant")),
            Map.entry("resiliation", Set.of("projet", "partie", "motif")),
            Map.entry("retrait", Set.of("projet", "partie", "motif")),
            Map.entry("contre-acte", Set.of("projet", "rang", "fin", "montant", "signataire", "motif")),
            Map.entry("prolongation", Set.of("projet", "rapport", "annee", "echeance", "motif")),
            Map.entry("changement", Set.of("projet", "survenu", "texte")),
            Map.entry("suite-changement", Set.of("projet", "decision", "motif")),
            Map.entry("exigence", Set.of("projet", "genre", "texte")),
            Map.entry("reponse-exigence", Set.of("projet", "exigence", "texte")),
            Map.entry("reouverture", Set.of("projet", "motif")),
            Map.entry("contact", Set.of("projet", "fonction", "personne", "effet")),
            Map.entry("cession", Set.of("projet", "etablissement", "acquereur", "neq", "representant", "survenu")),
            Map.entry("suite-cession", Set.of("projet", "etablissement", "acceptee", "motif")),
            Map.entry("transfert", Set.of("projet", "etablissement", "emetteur", "motif")));

    private ClesConnues() {}

    /** @throws ScenarioIllisible under S-CLE-01, naming the first key that nobody knows */
    static void exiger(JsonNode scenario) {
        verifier("le scénario", scenario, SCENARIO);
        JsonNode emetteur = scenario.path("emetteur");
        verifier("l’émetteur", emetteur, EMETTEUR);
        chacun("un établissement", emetteur.path("etablissements"), ETABLISSEMENT);
        chacun("une étude", emetteur.path("etudes"), ETUDE);
        verifier("l’attendu", scenario.path("attendu"), ATTENDU);
        scenario.path("actes").forEach(ClesConnues::exigerActe);
    }

    private static void exigerActe(JsonNode acte) {
        String nom = acte.path("acte").asString("");
        Set<String> propres = ACTES.get(nom);
        if (propres == null) return;
        Set<String> toutes = new HashSet<>(COMMUNES);
        toutes.addAll(propres);
        verifier("l’acte « " + nom + " » du " + acte.path("date").asString(""), acte, toutes);
        verifier("un formulaire", acte.path("formulaire"), FORMULAIRE);
        verifier("un réviseur", acte.path("reviseur"), REVISEUR);
        chacun("une dépense", acte.path("depenses"), DEPENSE);
        chacun("un surcoût d’exploitation", acte.path("exploitation"), EXPLOITATION);
    }

    private static void chacun(String ou, JsonNode liste, Set<String> connues) {
        liste.forEach(element -> verifier(ou, element, connues));
    }

    private static void verifier(String ou, JsonNode noeud, Set<String> connues) {
        List<String> autres = noeud.properties().stream()
                .map(Map.Entry::getKey)
                .filter(cle -> !connues.contains(cle))
                .toList();
        if (!autres.isEmpty()) {
            throw new ScenarioIllisible("S-CLE-01 : clé inconnue « " + autres.get(0) + " » dans " + ou);
        }
    }
}
