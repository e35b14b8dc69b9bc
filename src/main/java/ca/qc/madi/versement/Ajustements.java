package ca.qc.madi.versement;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the analyst takes away from a claim, always with a reason (G-PAY-01: the ministry pays up to the amounts).
 *
 * @param ecartees supporting documents of this report whose rows are set aside
 * @param reduction « accorder moins »; null when the whole is granted
 */
public record Ajustements(
        List<PieceEcartee> ecartees, @Nullable Reduction reduction) {

    public static final Ajustements AUCUN = new Ajustements(List.of(), null);

    public Ajustements {
        ecartees = List.copyOf(ecartees);
        long distinctes = ecartees.stream().map(PieceEcartee::piece).distinct().count();
        if (distinctes != ecartees.size()) throw new IllegalArgumentException("a document is set aside twice");
    }

    /** One supporting document set aside, by its number. */
    public record PieceEcartee(String piece, String motif) {}

    /**
     * An amount in CAD, above zero, that is not granted. At a progress report it lowers what is paid now and leaves
     * the final account untouched; at the final it lowers the entitlement for good.
     */
    public record Reduction(Money montant, String motif) {

        public Reduction {
            if (!montant.isPositive()) throw new IllegalArgumentException("a reduction is above zero: " + montant);
        }
    }
}
