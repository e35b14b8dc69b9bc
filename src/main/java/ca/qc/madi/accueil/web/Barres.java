package ca.qc.madi.accueil.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Stacked bars as a picture drawn on the server; lengths in the units of its own drawing, never a share of a cent. The
 * table beside it says the same in figures.
 *
 * @param hauteur of the whole drawing
 */
record Barres(List<Barre> barres, int hauteur) {

    /** Width that the longest bar takes, and height of a row, its name included. */
    static final int LARGEUR = 600;

    private static final int RANG = 48;

    /** A named row. */
    record Barre(String nom, int y, List<Part> parts) {}

    /** One part of a row; its class says which, as the legend does. */
    record Part(String classe, int x, int largeur) {}

    /** A row to draw: its name and the size of each part, none negative, in the order of the classes. */
    record Rang(String nom, BigDecimal... parts) {
        BigDecimal total() {
            return Arrays.stream(parts).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    static Barres de(List<Rang> rangs, String... classes) {
        BigDecimal maximum = rangs.stream().map(Rang::total).reduce(BigDecimal.ONE, BigDecimal::max);
        List<Barre> barres = new ArrayList<>();
        for (Rang rang : rangs) barres.add(barre(rang, barres.size() * RANG, maximum, classes));
        return new Barres(barres, rangs.size() * RANG);
    }

    private static Barre barre(Rang rang, int y, BigDecimal maximum, String... classes) {
        List<Part> parts = new ArrayList<>();
        int x = 0;
        for (int i = 0; i < classes.length; i++) {
            int largeur = rang.parts()[i]
                    .max(BigDecimal.ZERO)
                    .multiply(BigDecimal.valueOf(LARGEUR))
                    .divide(maximum, 0, RoundingMode.HALF_UP)
                    .intValueExact();
            parts.add(new Part(classes[i], x, largeur));
            x += largeur;
        }
        return new Barre(rang.nom(), y, parts);
    }
}
