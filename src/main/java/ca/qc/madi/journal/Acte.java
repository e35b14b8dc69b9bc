package ca.qc.madi.journal;

import ca.qc.madi.partage.Acteur;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sets out to do: its name, where, who, and when it took effect.
 *
 * @param dossier null only while the dossier does not exist yet
 * @param projet null for an act on the dossier itself
 */
public record Acte(
        String nom, @Nullable String dossier, @Nullable String projet, Acteur par, Instant dateEffet) {

    public Acte(String nom, @Nullable String dossier, Acteur par, Instant dateEffet) {
        this(nom, dossier, null, par, dateEffet);
    }
}
