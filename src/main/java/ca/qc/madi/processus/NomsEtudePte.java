package ca.qc.madi.processus;

/** What the code calls by name in {@code bpmn/etude-pte.bpmn} (étapes 6 to 10 of a study). */
final class NomsEtudePte {

    static final String PROCESSUS = "etude-pte";
    static final String MESSAGE_NON_ADMISSIBILITE = "NonAdmissibilite";

    private NomsEtudePte() {}
}
