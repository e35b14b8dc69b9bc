package ca.qc.madi.projet;

import java.time.Instant;

/** When and how the ministry received what an analyst hands in for the émetteur. */
public record Reception(Instant recuLe, Canal canal) {}
