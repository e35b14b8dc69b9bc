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

    boolean memeQue(PieceReclamee autre) {
        return cle().equals(autre.cle())
                && Libelles.egaux(fournisseur, autre.fournisseur)
                && montant.isEqual(autre.montant);
    }
}
