package ca.qc.madi.processus;

/** What the code calls by name in {@code bpmn/rapport-annuel.bpmn} (étapes 9A and 10). */
final class NomsRapportAnnuel {

    static final String PROCESSUS = "rapport-annuel";

    static final String DEPOSER_RAPPORT = "Tache_DeposerRapport";
    static final String ANALYSER_RAPPORT = "Tache_AnalyserRapport";
    static final String FOURNIR_PIECES = "Tache_FournirPieces";

    static final String RAPPEL = "Attente_RappelRapport";
    static final String ECHEANCE = "Attente_EcheanceRapport";
    static final String MESSAGE_RAPPORT_REMPLACE = "RapportRemplace";

    static final String DOSSIER = "dossier";
    static final String PROJET = "projet";
    static final String RAPPORT = "rapport";
    static final String RECEVABLE = "recevable";
    static final String DECISION = "decision";

    private NomsRapportAnnuel() {}
}
