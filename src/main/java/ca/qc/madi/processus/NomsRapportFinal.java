package ca.qc.madi.processus;

/** What the code calls by name in {@code bpmn/rapport-final.bpmn} (étapes 9 to 11). */
final class NomsRapportFinal {

    static final String PROCESSUS = "rapport-final";

    static final String DEPOSER_FINAL = "Tache_DeposerFinal";
    static final String ANALYSER_FINAL = "Tache_AnalyserFinal";
    static final String FOURNIR_PIECES_FINAL = "Tache_FournirPiecesFinal";

    static final String RAPPEL = "Attente_RappelFinal";
    static final String ECHEANCE = "Attente_EcheanceFinal";

    static final String DOSSIER = "dossier";
    static final String PROJET = "projet";
    static final String RAPPORT = "rapport";
    static final String RECEVABLE = "recevable";
    static final String DECISION = "decision";
    static final String REPRISE = "reprise";

    private NomsRapportFinal() {}
}
