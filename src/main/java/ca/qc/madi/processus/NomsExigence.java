package ca.qc.madi.processus;

/** What the code calls by name in {@code bpmn/exigence.bpmn}. */
final class NomsExigence {

    static final String PROCESSUS = "exigence";

    static final String FOURNIR_EXIGENCE = "Tache_FournirExigence";

    static final String RAPPEL = "Attente_RappelExigence";
    static final String ECHEANCE = "Attente_EcheanceExigence";

    static final String MESSAGE_EXIGENCE_CLOSE = "ExigenceClose";

    static final String DOSSIER = "dossier";
    static final String PROJET = "projet";
    static final String RAPPORT = "rapport";

    private NomsExigence() {}
}
