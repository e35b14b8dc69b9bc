package ca.qc.madi.projet;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What the analyst does not grant, and why: rows set aside, and an amount granted less in CAD. */
public record Reserves(List<Ecart> ecarts, @Nullable Reduction reduction) {

    public static final Reserves AUCUNE = new Reserves(List.of(), null);

    /** One register row set aside. */
    public record Ecart(String piece, String motif) {}

    /** An amount granted less, in CAD. */
    public record Reduction(Money montant, String motif) {}

    public Optional<Reduction> accordeMoins() {
        return Optional.ofNullable(reduction);
    }
}
