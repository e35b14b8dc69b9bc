package ca.qc.madi.processus;

/** What the code calls by name in {@code bpmn/realisation.bpmn} (étapes 9 to 11 of any accepted project). */
final class NomsRealisation {

    static final String PROCESSUS = "realisation";

    static final String OUVERTURE_RAPPORT = "Attente_OuvertureRapport";
    static final String MESSAGE_FIN_PROJET = "FinProjet";

    static final String DOSSIER = "dossier";
    static final String PROJET = "projet";
    static final String PROCHAIN_RAPPORT = "prochainRapport";
    static final String RAPPORT = "rapport";

    private NomsRealisation() {}
}
