package ca.qc.madi.projet;

/** Where a report stands; derived from its facts, never stored. */
public enum EtatRapport {
    OUVERT,
    REMPLACE,
    EN_ANALYSE,
    PIECES,
    ACCEPTE,
    REFUSE
}
