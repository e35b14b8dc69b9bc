package ca.qc.madi.versement;

/** The cap that decided an amount; when both bit, the later in this order, which is the lower. */
public enum Plafond {
    AUCUN,
    /** Other government aid leaves no more room (G-CUM-01). */
    CUMUL,
    /** The MADI line of the project's own Financement (AMB-34). */
    PROJET,
    /** The émetteur's enveloppe holds no more (G-FIN-04). */
    ENVELOPPE
}
