package ca.qc.madi.formulaire;

import java.util.List;

/**
 * The cells around one cell of a received workbook, as a person sees them.
 *
 * @param colonnes letters of the columns shown
 * @param cellule A1 address of the cell it is about
 */
public record Extrait(String feuille, List<String> colonnes, List<Rangee> rangees, String cellule) {

    /**
     * One row of the sheet, from 1.
     *
     * @param cases its cells, one for each column shown; empty text for an empty cell
     */
    public record Rangee(int numero, List<Case> cases) {}

    /** @param visee it is the cell the extract is about */
    public record Case(String texte, boolean visee) {}
}
