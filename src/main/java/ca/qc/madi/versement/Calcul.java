package ca.qc.madi.versement;

import ca.qc.madi.partage.Montants;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A computed amount and why. It cannot exist unless its derivation adds up to its amount, to the cent.
 *
 * @param montant CAD; above zero to pay, below zero to invoice as a refund
 * @param plafond the cap that decided the amount
 * @param assiette eligible expenses of this report's own rows, rows set aside left out; the caller adds it to what
 *     was accepted before
 * @param derivation the steps in order; their sum is {@code montant}, so that of a refund is negative
 * @param regleRemboursement G-CUM-02 or G-PAY-07 when a refund is due, otherwise null
 * @param versionRegles the edition of the rules it was made with
 */
public record Calcul(
        Money montant,
        Plafond plafond,
        Assiette assiette,
        List<LigneDerivation> derivation,
        @Nullable String regleRemboursement,
        String versionRegles) {

    public Calcul {
        derivation = List.copyOf(derivation);
        Money somme = derivation.stream().map(LigneDerivation::montant).reduce(Montants.ZERO, Money::plus);
        if (!somme.equals(montant))
            throw new IllegalArgumentException("the derivation adds up to " + somme + ", not to " + montant);
        if (montant.isNegative() != (regleRemboursement != null))
            throw new IllegalArgumentException("a refund, and only a refund, names its rule");
    }

    /** The rule a refund is due under; IllegalStateException when none is due. */
    public String regle() {
        if (regleRemboursement == null) throw new IllegalStateException("no refund is due");
        return regleRemboursement;
    }

    public Suite suite() {
        if (montant.isZero()) return Suite.RIEN;
        return montant.isPositive() ? Suite.VERSER : Suite.FACTURER;
    }
}
