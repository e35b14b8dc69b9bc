package ca.qc.madi.formulaire;

import ca.qc.madi.partage.Texte;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written about a workbook, on one of its cells or on the whole.
 *
 * @param gravite ERREUR, AVERTISSEMENT or INFO
 * @param feuille name of the sheet in the workbook; null for the whole file
 * @param cellule its A1 address; null for a whole sheet or file
 * @param aide what the cell is for; null when the layout does not say
 */
public record Remarque(
        String code,
        String gravite,
        @Nullable String feuille,
        @Nullable String cellule,
        String libelle,
        @Nullable String valeur,
        @Nullable String attendu,
        Texte message,
        @Nullable Texte aide,
        String reference) {

    boolean surUneCellule() {
        return feuille != null && cellule != null;
    }
}
