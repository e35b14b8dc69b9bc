package ca.qc.madi.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One refused act without its sentences.
 *
 * @param dossier null for an act on no dossier
 * @param codes separated by spaces
 */
public record RefusBref(@Nullable String dossier, String acte, String par, String codes, Instant consigneLe) {}
