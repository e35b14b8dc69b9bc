package ca.qc.madi.validation;

import ca.qc.madi.formulaire.Annotateur;
import ca.qc.madi.formulaire.Remarque;
import java.util.List;

/** The émetteur's own workbook with the findings of its verdict on it. */
public final class CopieAnnotee {

    private CopieAnnotee() {}

    /**
     * A copy with a comment and a fill on each cell that has a finding, and a sheet « Constats » listing them all. Mended
     * and sent again, it is read as the original would be.
     *
     * @param original the bytes that the verdict is about
     * @throws ca.qc.madi.partage.ActeRefuse M-ANNOTATION-01 for a file that was refused under F-FICHIER-…,
     *     M-ANNOTATION-02 for one too big to be written back, M-ANNOTATION-03 for a form that cannot be
     */
    public static byte[] annoter(byte[] original, Verdict verdict) {
        return Annotateur.annoter(original, remarques(verdict));
    }

    static List<Remarque> remarques(Verdict verdict) {
        return verdict.constats().stream().map(c -> remarque(c, verdict)).toList();
    }

    private static Remarque remarque(Constat c, Verdict verdict) {
        return new Remarque(
                c.code(),
                c.gravite().name(),
                c.feuille(),
                c.cellule(),
                c.libelle(),
                c.valeur(),
                c.attendu(),
                c.message(),
                verdict.aide(c).orElse(null),
                c.reference());
    }
}
