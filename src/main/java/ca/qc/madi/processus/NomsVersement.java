package ca.qc.madi.processus;

/** What the code calls by name in {@code bpmn/versement.bpmn} (étape 10). */
final class NomsVersement {

    static final String PROCESSUS = "versement";

    static final String APPROUVER_VERSEMENT = "Tache_ApprouverVersement";
    static final String REVISER_CALCUL = "Tache_ReviserCalcul";

    static final String DOSSIER = "dossier";
    static final String PROJET = "projet";
    static final String RAPPORT = "rapport";
    static final String SUITE = "suite";
    static final String APPROUVE = "approuve";

    private NomsVersement() {}
}
