package ca.qc.madi.correspondance;

import java.time.Instant;

/** A signature that holds: the names its certificate bears, and when it was made as it states itself. */
record SignatureLue(String nom, String emisPar, Instant signeLe) {}
