package ca.qc.madi.validation;

/** ERREUR blocks the deposit, AVERTISSEMENT is for a person to decide, INFO changes nothing. */
public enum Gravite {
    ERREUR,
    AVERTISSEMENT,
    INFO
}
