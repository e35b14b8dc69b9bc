package ca.qc.madi.partage;

/** The three branches of the measure (guide, parts 3 to 5). */
public enum Volet {
    PTE,
    GES,
    INNO
}
