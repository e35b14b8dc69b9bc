package ca.qc.madi.validation;

import ca.qc.madi.formulaire.ListeRemarques;

/** The findings of a verdict as files to keep: for Excel in Québec (CSV), and as a workbook. */
public final class ExportConstats {

    private ExportConstats() {}

    /** CSV in UTF-8 with its mark, columns separated by semicolons; no value is ever taken for a formula. */
    public static byte[] csv(Verdict verdict) {
        return ListeRemarques.csv(CopieAnnotee.remarques(verdict));
    }

    /** One sheet « Constats ». */
    public static byte[] xlsx(Verdict verdict) {
        return ListeRemarques.xlsx(CopieAnnotee.remarques(verdict));
    }
}
