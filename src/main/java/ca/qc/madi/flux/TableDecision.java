package ca.qc.madi.flux;

/** The decision tables a civil servant may read; thresholds and rates are given to them as parameters. */
public enum TableDecision {
    VOIE_AUTORISATION,
    TAUX_REMBOURSEMENT,
    EXIGENCE_AUDIT,
    DELAI_DEPOT,
    COMPLETUDE
}
