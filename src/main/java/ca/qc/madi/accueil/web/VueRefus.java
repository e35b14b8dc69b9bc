package ca.qc.madi.accueil.web;

import ca.qc.madi.partage.Motif;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refused act as the page shows it. */
record VueRefus(String acte, @Nullable String projet, Instant dateEffet, String qui, List<Motif> motifs) {}
