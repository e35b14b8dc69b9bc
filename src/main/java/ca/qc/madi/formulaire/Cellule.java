package ca.qc.madi.formulaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The content of one cell as the file holds it.
 *
 * @param affiche what a person sees in it: numbers in plain decimals with fifteen digits, dates as aaaa-mm-jj
 * @param nombre the number, for NOMBRE
 * @param jour the day, when the cell is a date
 * @param formule the cell holds a formula; VIDE with a formula means that no result was saved
 */
public record Cellule(
        Nature nature,
        String affiche,
        @Nullable BigDecimal nombre,
        @Nullable LocalDate jour,
        boolean formule) {

    /** What kind of content a cell holds. */
    public enum Nature {
        VIDE,
        NOMBRE,
        TEXTE,
        BOOLEEN,
        ERREUR
    }

    public static final Cellule VIDE = new Cellule(Nature.VIDE, "", null, null, false);

    public boolean vide() {
        return nature == Nature.VIDE;
    }
}
