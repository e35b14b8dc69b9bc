package ca.qc.madi.processus;

/** What the code calls by name in {@code bpmn/octroi.bpmn} (étapes 1 to 5). */
final class NomsOctroi {

    static final String PROCESSUS = "octroi";

    static final String REPONDRE_OFFRE = "Tache_RepondreOffre";
    static final String CONSIGNER_DECRET = "Tache_ConsignerDecret";
    static final String CONSIGNER_DECISION_CT = "Tache_ConsignerDecisionCT";
    static final String TRANSMETTRE_LETTRE = "Tache_TransmettreLettre";
    static final String SIGNER_EMETTEUR = "Tache_SignerEmetteur";
    static final String SIGNER_MELCCFP = "Tache_SignerMelccfp";

    static final String DOSSIER = "dossier";
    static final String INTERET = "interet";
    static final String VOIE = "voie";
    static final String AUTORISEE = "autorisee";

    private NomsOctroi() {}
}
