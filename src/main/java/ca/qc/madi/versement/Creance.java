package ca.qc.madi.versement;

import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Occasions;
import ca.qc.madi.versement.FaitVersement.RemboursementFacture;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One refund invoiced and what came in of it; amounts in CAD.
 *
 * @param rang among the project's refunds, from 1
 * @param echeance last day to pay it back; null for one invoiced before refunds had one
 * @param calcul what it is derived from; null as above
 */
public record Creance(
        int rang,
        String regle,
        LocalDate factureLe,
        Money montant,
        Money percu,
        @Nullable LocalDate echeance,
        @Nullable Calcul calcul) {

    static Creance de(int rang, RemboursementFacture facture, LocalDate jour) {
        return new Creance(
                rang, facture.regle(), jour, facture.montant(), Montants.ZERO, facture.echeance(), facture.calcul());
    }

    Creance percevoir(Money disponible) {
        return new Creance(rang, regle, factureLe, montant, Montants.min(montant, disponible), echeance, calcul);
    }

    /** Its name within the project. */
    public String nom() {
        return Occasions.remboursement(rang);
    }

    /** What is still to come in. */
    public Money solde() {
        return montant.minus(percu);
    }

    public boolean acquittee() {
        return solde().isZero();
    }
}
