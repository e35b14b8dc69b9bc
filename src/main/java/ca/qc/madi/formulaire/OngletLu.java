package ca.qc.madi.formulaire;

import java.util.Map;

/**
 * One tab as found in the file.
 *
 * @param present a sheet of this name stands in the file; if not, there are no fields and no tables
 * @param feuille the sheet's name in the file, or the layout's when it is absent
 */
public record OngletLu(
        Onglet onglet, boolean present, String feuille, Map<String, ChampLu> champs, Map<String, TableauLu> tableaux) {

    /** Whether someone filled anything in. */
    public boolean rempli() {
        return champs.values().stream().anyMatch(c -> c.trouve() && !c.cellule().vide())
                || tableaux.values().stream().anyMatch(t -> !t.lignes().isEmpty());
    }

    static OngletLu absent(Onglet onglet) {
        return new OngletLu(onglet, false, onglet.nom(), Map.of(), Map.of());
    }
}
