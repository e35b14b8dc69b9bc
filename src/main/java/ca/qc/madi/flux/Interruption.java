package ca.qc.madi.flux;

import java.time.Instant;

/**
 * A process that an act cut where it stood; its diagram shows no end of it.
 *
 * @param position where it stood
 * @param motif the beginning of the reason given
 * @param rouvert whether it was put back there since
 */
public record Interruption(Position position, String motif, Instant quand, boolean rouvert) {}
