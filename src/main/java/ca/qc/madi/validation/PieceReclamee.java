package ca.qc.madi.validation;

import ca.qc.madi.formulaire.Libelles;
import ca.qc.madi.formulaire.LigneRegistre;
import org.joda.money.Money;

/**
 * A supporting document the émetteur already claimed in another project (F-COH-08).
 *
 * @param montant CAD, taxes excluded
 */
public record PieceReclamee(String fournisseur, String piece, Money montant) {

    public static PieceReclamee de(LigneRegistre ligne) {
        return new PieceReclamee(ligne.fournisseur(), ligne.piece(), ligne.montant());
    }

    String cle() {
        return Libelles.cle(piece);
    }

    /** The same for two that {@link #memeQue} finds the same, to group them by. */
    public PieceReclamee normale() {
        return new PieceReclamee(Libelles.cle(fournisseur), cle(), montant);
    }

    boolean memeQue(PieceReclamee autre) {
        return cle().equals(autre.cle())
                && Libelles.egaux(fournisseur, autre.fournisseur)
                && montant.isEqual(autre.montant);
    }
}
