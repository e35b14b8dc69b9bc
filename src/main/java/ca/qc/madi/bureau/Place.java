package ca.qc.madi.bureau;

/** Where a task stands: to be taken by an analyst, held by a person, awaited from the émetteur, done. */
public enum Place {
    LIBRE,
    PRISE,
    EMETTEUR,
    FAITE
}
