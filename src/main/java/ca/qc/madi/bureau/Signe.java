package ca.qc.madi.bureau;

/** What a task may be picked out by: late, due this week, a payment to approve, awaited from the émetteur, to come back to. */
public enum Signe {
    RETARD,
    SEMAINE,
    APPROBATION,
    ATTENTE,
    RELANCE
}
