package ca.qc.madi.dossier;

/** Where a dossier stands; derived from its facts, never stored. */
public enum EtatDossier {
    OFFERT,
    REFUSE_PAR_EMETTEUR,
    INTERET_CONFIRME,
    AUTORISATION_EN_COURS,
    AUTORISE,
    NON_AUTORISE,
    LETTRE_TRANSMISE,
    ENTENTE_TRANSMISE,
    SIGNEE_EMETTEUR,
    EN_VIGUEUR,
    OFFRE_RETIREE,
    DESISTE,
    RESILIE
}
