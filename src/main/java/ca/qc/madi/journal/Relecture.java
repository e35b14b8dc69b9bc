package ca.qc.madi.journal;

import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Has the same code that wrote a fact look at its dossier as it stood before: in this thread, the book of that dossier
 * ends there, the act under way is the one that wrote the fact, and nothing may be written.
 */
@Component
public class Relecture {

    private final ThreadLocal<@Nullable Passe> courant = new ThreadLocal<>();

    /**
     * A dossier as it stood.
     *
     * @param faits all that it held
     * @param acte what was being done
     */
    record Passe(String dossier, List<Fait> faits, Acte acte) {}

    /**
     * @param premiers the facts that stood before
     * @param suivant the fact whose writing is looked at again
     */
    public <T> T avant(Fait suivant, List<Fait> premiers, Supplier<T> lecture) {
        Acteur par = new Acteur(suivant.par(), Role.MOTEUR, null);
        Acte acte = new Acte("relecture", suivant.dossier(), par, suivant.dateEffet());
        courant.set(new Passe(suivant.dossier(), List.copyOf(premiers), acte));
        try {
            return lecture.get();
        } finally {
            courant.remove();
        }
    }

    /** Whether this dossier is being read as it stood. */
    public boolean porteSur(String dossier) {
        return passe().filter(p -> p.dossier().equals(dossier)).isPresent();
    }

    Optional<Passe> passe() {
        return Optional.ofNullable(courant.get());
    }

    /** Nothing is written about the past. */
    void exigerAucune() {
        if (courant.get() != null) throw new IllegalStateException("the past is only read");
    }
}
