package ca.qc.madi.journal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the one who acts believes a dossier to be: the rank of its last fact. It is compared when the act holds its
 * dossier, so that nothing can come in between.
 */
@Component
public class VersionAttendue {

    private final ThreadLocal<@Nullable Long> rang = new ThreadLocal<>();

    /** The act's dossier must have changed since; nothing was done. */
    public static final class Depassee extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Depassee(String dossier) {
            super("the dossier has changed: " + dossier, null, false, false);
        }
    }

    /** For the next act of this thread; to be forgotten by {@link #oublier}. */
    public void exiger(long attendu) {
        rang.set(attendu);
    }

    public void oublier() {
        rang.remove();
    }

    /** Checked once: what follows in the same request is the act's own doing. */
    void comparer(Chaine chaine) {
        Long attendu = rang.get();
        rang.remove();
        if (attendu != null && attendu != chaine.rang()) throw new Depassee(chaine.dossier());
    }
}
