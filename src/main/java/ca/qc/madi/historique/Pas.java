package ca.qc.madi.historique;

import ca.qc.madi.flux.Parcours.Passe;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.journal.RefusConsigne;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a replay: a fact, a refused act, or flows that one run took in one go. Its number stays the same for
 * ever, since whatever comes later comes after it.
 *
 * @param numero from 1
 * @param quand when it was written down
 * @param passes empty for a fact and for a refusal
 */
public record Pas(
        int numero,
        Instant quand,
        @Nullable Fait fait,
        @Nullable RefusConsigne refus,
        List<Passe> passes) {

    public Pas {
        passes = List.copyOf(passes);
    }

    public boolean deplacement() {
        return !passes.isEmpty();
    }

    /** The run whose flows these are; IllegalStateException for a fact or a refusal. */
    String execution() {
        if (!deplacement()) throw new IllegalStateException("nothing moves at step " + numero);
        return passes.get(0).execution();
    }
}
