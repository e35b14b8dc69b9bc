package ca.qc.madi.flux;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One open task.
 *
 * @param nom its French name on the diagram
 * @param titulaire identifier of the person who claimed it, null while nobody did
 */
public record Tache(
        String id,
        TypeTache type,
        String nom,
        Repere repere,
        Instant creee,
        @Nullable String titulaire) {}
