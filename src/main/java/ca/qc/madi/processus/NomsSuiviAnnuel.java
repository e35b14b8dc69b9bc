package ca.qc.madi.processus;

/** What the code calls by name in {@code bpmn/suivi-annuel.bpmn} (étapes 12 and 13). */
final class NomsSuiviAnnuel {

    static final String PROCESSUS = "suivi-annuel";

    static final String DECIDER_SUIVI = "Tache_DeciderSuivi";
    static final String ATTESTER = "Tache_Attester";
    static final String VERIFIER_SUIVI = "Tache_VerifierSuivi";
    static final String PRECISER_SUIVI = "Tache_PreciserSuivi";
    static final String CONFIRMER_DEFAUT = "Tache_ConfirmerDefaut";

    static final String ANNIVERSAIRE = "Attente_Anniversaire";
    static final String RAPPEL = "Attente_RappelAttestation";
    static final String ECHEANCE = "Attente_EcheanceAttestation";

    static final String DOSSIER = "dossier";
    static final String PROJET = "projet";
    static final String RAPPORT = "rapport";
    static final String PHASES_ACHEVEES = "phasesAchevees";
    static final String EXIGE = "exige";
    static final String ANNIVERSAIRE_PASSE = "anniversairePasse";
    static final String DECISION = "decision";
    static final String CONFIRME = "confirme";
    static final String RESTE_ANNEE = "resteAnnee";

    private NomsSuiviAnnuel() {}
}
