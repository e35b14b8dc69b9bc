package ca.qc.madi.preuve;

/** The steps of a re-execution, in order. */
public enum Controle {
    CHAINE,
    FICHIERS,
    FAITS,
    VERDICTS,
    DEPOTS,
    REGISTRES,
    SCEAUX
}
