package ca.qc.madi.processus;

/** What the code calls by name in {@code bpmn/projet-ges.bpmn} (étapes 6 to 13 of a reduction project). */
final class NomsProjetGes {

    static final String PROCESSUS = "projet-ges";
    static final String MESSAGE_NON_ADMISSIBILITE = NomsEtudePte.MESSAGE_NON_ADMISSIBILITE;

    private NomsProjetGes() {}
}
