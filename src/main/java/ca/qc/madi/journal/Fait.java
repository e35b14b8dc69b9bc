package ca.qc.madi.journal;

import ca.qc.madi.partage.Horloge;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One thing that happened, as it stands in the book for ever.
 *
 * @param rang place in the dossier's chain, from 1
 * @param par identifier of the person; names stand elsewhere
 * @param dateEffet when it happened
 * @param consigneLe when our clock wrote it down
 * @param precedente hash of the fact before, in hexadecimal SHA-256
 * @param empreinte hash of this fact, previous hash included
 */
public record Fait(
        String dossier,
        long rang,
        Contenu contenu,
        String par,
        Instant dateEffet,
        Instant consigneLe,
        String precedente,
        String empreinte) {

    /** The day it happened, in Québec. */
    public LocalDate jour() {
        return Horloge.jour(dateEffet);
    }

    public String type() {
        return contenu.getClass().getSimpleName();
    }
}
