package ca.qc.madi.versement;

/** What a computation leads to: pay, invoice a refund (G-CUM-02, G-PAY-07), or nothing. */
public enum Suite {
    VERSER,
    FACTURER,
    RIEN
}
