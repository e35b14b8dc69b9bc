package ca.qc.madi.projet;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the analyst does not grant, always with a reason (G-PAY-01: the ministry pays up to the amounts).
 *
 * @param ecarts supporting documents of the report whose rows are set aside
 * @param reduction « accorder moins »; null when the whole is granted
 */
public record Reserves(List<Ecart> ecarts, @Nullable Reduction reduction) {

    public static final Reserves AUCUNE = new Reserves(List.of(), null);

    public Reserves {
        ecarts = List.copyOf(ecarts);
        long distinctes = ecarts.stream().map(Ecart::piece).distinct().count();
        if (distinctes != ecarts.size()) throw new IllegalArgumentException("a document is set aside twice");
    }

    public Optional<Reduction> accordeMoins() {
        return Optional.ofNullable(reduction);
    }

    /** One supporting document set aside, by its number. */
    public record Ecart(String piece, String motif) {}

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
