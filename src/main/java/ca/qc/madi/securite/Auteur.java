package ca.qc.madi.securite;

import ca.qc.madi.partage.Acteur;
import java.time.Instant;

/**
 * Who does an act through a page, and when it took effect: now, or the earlier day an analyst states for what came in
 * by other means. A controller asks for it as an argument.
 */
public record Auteur(Acteur par, Instant quand) {}
