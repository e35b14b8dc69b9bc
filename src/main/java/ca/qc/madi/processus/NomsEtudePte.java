package ca.qc.madi.processus;

/** What the code calls by name in {@code bpmn/etude-pte.bpmn} (étapes 6 to 10 of a study). */
final class NomsEtudePte {

    static final String PROCESSUS = "etude-pte";

    static final String DEPOSER_DEMANDE = "Tache_DeposerDemande";
    static final String ANALYSER_DEMANDE = "Tache_AnalyserDemande";
    static final String FOURNIR_PRECISIONS = "Tache_FournirPrecisions";

    static final String OUVERTURE_RAPPORT = "Attente_OuvertureRapport";
    static final String MESSAGE_FIN_ETUDE = "FinEtude";

    static final String DOSSIER = "dossier";
    static final String PROJET = "projet";
    static final String RECEVABLE = "recevable";
    static final String DECISION = "decision";
    static final String PROCHAIN_RAPPORT = "prochainRapport";
    static final String RAPPORT = "rapport";

    private NomsEtudePte() {}
}
