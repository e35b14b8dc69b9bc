package ca.qc.madi.flux;

import org.jspecify.annotations.Nullable;

/**
 * A step that the program could not do by itself.
 *
 * @param processus id of the diagram
 * @param noeud id of the node on the diagram
 * @param nom its French name
 * @param raison what went wrong, as the engine kept it
 * @param essaisRestants how many times it is still tried by itself; zero when it waits for a person
 */
public record Echec(
        String id,
        String processus,
        String noeud,
        @Nullable String nom,
        Repere repere,
        String raison,
        int essaisRestants) {}
