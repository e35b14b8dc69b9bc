package ca.qc.madi.flux;

/** What may happen to a waiting process from outside its tasks. */
public enum Signal {
    FIN_PROJET,
    NON_ADMISSIBILITE,
    RAPPORT_REMPLACE,
    PLANIFICATION_CLOSE,
    EXIGENCE_CLOSE
}
