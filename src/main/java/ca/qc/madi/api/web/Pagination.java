package ca.qc.madi.api.web;

/** How many elements a list gives at once. */
final class Pagination {

    static final String DEFAUT = "50";
    static final int MAXIMUM = 500;

    private Pagination() {}

    /** Refused with API-CHAMP-INVALIDE outside of 1 to the maximum. */
    static int exiger(int nombre) {
        if (nombre < 1 || nombre > MAXIMUM) {
            throw new Refus(Probleme.champ("nombre", "API-CHAMP-INVALIDE", "nombre", String.valueOf(nombre)));
        }
        return nombre;
    }
}
