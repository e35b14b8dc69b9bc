package ca.qc.madi.formulaire;

import org.jspecify.annotations.Nullable;

/**
 * One thing that differs between two versions of a formulaire.
 *
 * @param feuille name of the sheet in the newer file
 * @param rangee what its row is known by: the number of a document, of a budget line …; null for a field
 * @param cellule A1 address in the newer file; null for what is no longer there
 * @param avant what a person saw in it; null where nothing stood
 * @param apres what a person sees in it now; null where nothing stands
 */
public record Changement(
        int onglet,
        String feuille,
        Nature nature,
        String libelle,
        @Nullable String rangee,
        @Nullable String cellule,
        @Nullable String avant,
        @Nullable String apres) {

    /** What happened to it. */
    public enum Nature {
        MODIFICATION,
        AJOUT,
        RETRAIT
    }
}
