package ca.qc.madi.simulation;

/** How an inline « formulaire » reaches the validation. */
enum Porte {
    /** As a real workbook, written, stored and read again. */
    CLASSEURS,
    /** As typed lines: the same cells without a file, so that the engine and not the spreadsheet is measured. */
    LIGNES
}
