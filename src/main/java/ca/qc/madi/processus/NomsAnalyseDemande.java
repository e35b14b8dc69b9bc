package ca.qc.madi.processus;

/** What the code calls by name in {@code bpmn/analyse-demande.bpmn} (étapes 6 to 8 of any project). */
final class NomsAnalyseDemande {

    static final String PROCESSUS = "analyse-demande";

    static final String DEPOSER_DEMANDE = "Tache_DeposerDemande";
    static final String ANALYSER_DEMANDE = "Tache_AnalyserDemande";
    static final String FOURNIR_PRECISIONS = "Tache_FournirPrecisions";
    static final String RECUEILLIR_AVIS = "Tache_RecueillirAvis";

    static final String DOSSIER = "dossier";
    static final String PROJET = "projet";
    static final String AVIS = "avis";
    static final String RECEVABLE = "recevable";
    static final String AUTRES = "autres";
    static final String DECISION = "decision";

    private NomsAnalyseDemande() {}
}
