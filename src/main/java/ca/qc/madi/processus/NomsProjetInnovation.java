package ca.qc.madi.processus;

/** What the code calls by name in {@code bpmn/projet-innovation.bpmn} (étapes 6 to 11 of an innovation project). */
final class NomsProjetInnovation {

    static final String PROCESSUS = "projet-innovation";
    static final String MESSAGE_NON_ADMISSIBILITE = NomsEtudePte.MESSAGE_NON_ADMISSIBILITE;

    private NomsProjetInnovation() {}
}
