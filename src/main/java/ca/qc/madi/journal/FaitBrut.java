package ca.qc.madi.journal;

import java.time.Instant;

/**
 * A fact letter by letter, as its row states it and as it leaves the building.
 *
 * @param contenu canonical JSON of what it says
 * @param empreinte the hash the row bears, which may not be the one it should bear
 */
public record FaitBrut(
        String dossier,
        long rang,
        String type,
        int version,
        String contenu,
        String par,
        Instant dateEffet,
        Instant consigneLe,
        String precedente,
        String empreinte) {

    /** The hash of all that it states, the previous hash included. */
    public String calculerEmpreinte() {
        return Empreinte.de(Json.canonique(
                new Enonce(dossier, rang, type, version, contenu, par, dateEffet, consigneLe, precedente)));
    }

    private record Enonce(
            String dossier,
            long rang,
            String type,
            int version,
            String contenu,
            String par,
            Instant dateEffet,
            Instant consigneLe,
            String precedente) {}
}
