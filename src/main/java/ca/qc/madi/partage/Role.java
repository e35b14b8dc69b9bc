package ca.qc.madi.partage;

/** Who a person is towards the measure. MOTEUR is the program itself acting on a due date. */
public enum Role {
    ANALYSTE,
    EMETTEUR,
    AUDITEUR,
    MOTEUR
}
