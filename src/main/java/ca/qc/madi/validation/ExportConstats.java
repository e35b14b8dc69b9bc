package ca.qc.madi.validation;

import ca.qc.madi.formulaire.ListeRemarques;
import java.util.List;

/** The findings of a verdict as files to keep: for Excel in Québec (CSV), as a workbook, and as the contract's JSON. */
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

    /**
     * The same object as the command line and the call answer.
     *
     * @param fichier the name under which the file was given
     * @param nonVerifiees codes of the rules that were not run
     */
    public static String json(String fichier, Verdict verdict, List<String> nonVerifiees) {
        return RenduVerdict.json(fichier, verdict, nonVerifiees);
    }
}
