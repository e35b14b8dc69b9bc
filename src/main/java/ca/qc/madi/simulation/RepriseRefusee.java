package ca.qc.madi.simulation;

import java.util.List;

/** A takeover that left nothing behind, with the code of each reason first in its line. */
public final class RepriseRefusee extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> motifs;

    RepriseRefusee(List<String> motifs) {
        super(String.join(System.lineSeparator(), motifs));
        this.motifs = List.copyOf(motifs);
    }

    public List<String> motifs() {
        return motifs;
    }
}
