package ca.qc.madi.projet;

/** What the ministry makes of a change that it is told of (G-CHG-01). */
public enum SuiteChangement {
    NOTE,
    ACCEPTE,
    REFUSE
}
