package ca.qc.madi.flux;

import org.jspecify.annotations.Nullable;

/**
 * Where a process stands on its diagram.
 *
 * @param processus id of the diagram
 * @param version the version this instance runs on
 * @param noeud id of the node on the diagram
 * @param nom its French name
 */
public record Position(
        String processus,
        int version,
        String noeud,
        @Nullable String nom,
        Repere repere) {}
