package ca.qc.madi.projet;

/** Where a project stands; derived from its facts, never stored. SOLDE_VERSE and those after it come with the payment
 * and the follow-up. */
public enum EtatProjet {
    EN_ANALYSE,
    PRECISIONS_DEMANDEES,
    REFUSE,
    NON_ADMISSIBLE,
    RETIRE,
    RESILIE,
    EN_REALISATION,
    TERMINE,
    FINAL_DEPOSE,
    PIECES_DEMANDEES,
    FINAL_ANALYSE,
    SOLDE_VERSE,
    REMBOURSEMENT_EXIGE,
    SUIVI,
    CLOS
}
