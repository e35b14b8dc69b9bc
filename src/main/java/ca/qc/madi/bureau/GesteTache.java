package ca.qc.madi.bureau;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person did with a task beside doing it.
 *
 * @param geste the name the act is known by, and its refusals recorded under
 * @param avant who held it, or the day it was to be followed up; null for nobody and none
 * @param apres the same afterwards
 */
public record GesteTache(
        String tache,
        String dossier,
        String geste,
        String par,
        @Nullable String avant,
        @Nullable String apres,
        Instant consigneLe) {}
