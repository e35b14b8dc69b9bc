package ca.qc.madi.projet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is handed in at once.
 *
 * @param classeur SHA-256 of the workbook
 * @param brouillon number of the draft it comes from; null for a workbook handed in alone
 * @param par who hands it in
 */
record Envoi(
        String classeur,
        List<PieceJointe> pieces,
        Canal canal,
        @Nullable String brouillon,
        @Nullable String par) {

    /** A workbook handed in alone. */
    static Envoi de(String classeur) {
        return new Envoi(classeur, List.of(), Canal.PAGE, null, null);
    }

    /** From a draft, its files are known, and those missing are told. */
    boolean prepare() {
        return brouillon != null;
    }
}
