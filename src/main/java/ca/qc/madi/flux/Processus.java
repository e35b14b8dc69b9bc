package ca.qc.madi.flux;

/** The processes an act may start; the others are called by these. */
public enum Processus {
    OCTROI,
    ETUDE_PTE,
    PROJET_GES,
    PROJET_INNOVATION,
    PLANIFICATION,
    RECOUVREMENT,
    SUIVI_ANNUEL,
    EXIGENCE
}
