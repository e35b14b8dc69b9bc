package ca.qc.madi.processus;

/** What the code calls by name in {@code bpmn/planification.bpmn}. */
final class NomsPlanification {

    static final String PROCESSUS = "planification";

    static final String PLANIFIER = "Tache_Planifier";

    static final String OUVERTURE = "Attente_OuverturePlanification";
    static final String RAPPEL = "Attente_RappelPlanification";
    static final String ECHEANCE = "Attente_FinMois";
    static final String MESSAGE_PLANIFICATION_CLOSE = "PlanificationClose";

    static final String DOSSIER = "dossier";
    static final String PROJET = "projet";
    static final String RAPPORT = "rapport";

    private NomsPlanification() {}
}
