package ca.qc.madi.processus;

/** What the code calls by name in {@code bpmn/recouvrement.bpmn}. */
final class NomsRecouvrement {

    static final String PROCESSUS = "recouvrement";

    static final String PERCEVOIR_REMBOURSEMENT = "Tache_PercevoirRemboursement";

    static final String RAPPEL = "Attente_RappelRemboursement";
    static final String ECHEANCE = "Attente_EcheanceRemboursement";

    static final String DOSSIER = "dossier";
    static final String PROJET = "projet";
    static final String RAPPORT = "rapport";
    static final String FACTURE = "facture";

    private NomsRecouvrement() {}
}
