package ca.qc.madi.simulation;

import ca.qc.madi.partage.Horloge;
import java.time.Instant;
import java.time.LocalDate;

/** Noon in Québec of a day. */
final class UnJour {

    private UnJour() {}

    static Instant le(String jour) {
        return LocalDate.parse(jour).atTime(12, 0).atZone(Horloge.TORONTO).toInstant();
    }
}
