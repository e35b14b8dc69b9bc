package ca.qc.madi.preuve;

import ca.qc.madi.journal.Livre.Tete;
import java.time.Instant;
import java.util.List;

/**
 * The heads of the book on one day.
 *
 * @param numero from 1, without a gap
 * @param precedent SHA-256 of the canonical JSON of the seal before; zeros for the first
 * @param tetes the chains that went on since, the programme's included, where each stood
 */
record Sceau(long numero, Instant scelleLe, String precedent, List<Tete> tetes) {

    Sceau {
        tetes = List.copyOf(tetes);
    }

    static String nom(long numero) {
        return "sceau-%06d".formatted(numero);
    }
}
