package ca.qc.madi.preuve;

import ca.qc.madi.journal.Contenu;
import ca.qc.madi.journal.Fait;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What the program says of itself, type of fact by type of fact: how each fact that was decided, computed or dated by
 * it is made again from those before. A fact that a person stated has none: it is an input.
 */
abstract class Recalculs {

    private final Map<Class<? extends Contenu>, BiFunction<Fait, Contenu, Contenu>> connus = new HashMap<>();

    /** @param recalcul given the fact and what it says, what it must say, while the book is read as it stood before */
    final <T extends Contenu> void sur(Class<T> type, BiFunction<Fait, T, Contenu> recalcul) {
        connus.put(type, (fait, contenu) -> recalcul.apply(fait, type.cast(contenu)));
    }

    /** What the fact must say; empty when this is no one's to compute here. */
    final Optional<Contenu> refaire(Fait fait) {
        return Optional.ofNullable(connus.get(fait.contenu().getClass()))
                .map(recalcul -> recalcul.apply(fait, fait.contenu()));
    }
}
