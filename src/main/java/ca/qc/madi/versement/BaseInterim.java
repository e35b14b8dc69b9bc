package ca.qc.madi.versement;

/** What the other government aid is held against at a progress report (AMB-41, {@code cumul.baseInterim}). */
public enum BaseInterim {
    /** The eligible expenses to date. */
    A_DATE,
    /** All the expenses the accepted request estimated; expenses to date where it kept no estimate. */
    BUDGET
}
