package ca.qc.madi.validation;

import ca.qc.madi.partage.Texte;
import org.jspecify.annotations.Nullable;

/**
 * One finding, in the form it has in JSON.
 *
 * @param onglet number of the tab; null for a finding about the whole file
 * @param feuille name of the sheet in the user's file
 * @param cellule A1 address in the user's file; null for a finding about the whole file or a whole tab
 * @param valeur what a person sees in the cell; amounts in plain decimals with two digits
 * @param reference where the guide or the layout says so
 * @param regle name of the rule
 */
public record Constat(
        String code,
        Gravite gravite,
        @Nullable Integer onglet,
        @Nullable String feuille,
        @Nullable String cellule,
        String libelle,
        @Nullable String valeur,
        @Nullable String attendu,
        Texte message,
        String reference,
        String regle) {

    /** A finding about the deposit as a whole, on no cell of its workbook. */
    public static Constat duDepot(
            String code,
            Gravite gravite,
            String libelle,
            @Nullable String valeur,
            @Nullable String attendu,
            Texte message,
            String reference,
            String regle) {
        return new Constat(code, gravite, null, null, null, libelle, valeur, attendu, message, reference, regle);
    }
}
