package ca.qc.madi.formulaire;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a table stands in the blank gabarit.
 *
 * @param titre row of its title
 * @param premiere its first row to fill
 * @param total its TOTAL row
 */
public record Emplacement(Tableau tableau, int titre, int premiere, int total) {

    /** The tables of an onglet from top to bottom, each below the one before unless the layout gives it a row. */
    public static List<Emplacement> de(Disposition disposition, Onglet onglet) {
        List<Emplacement> places = new ArrayList<>();
        int suivante = 1;
        for (Tableau tableau : onglet.tableaux()) {
            int titre = Math.max(tableau.ligneAncre(), suivante);
            int premiere = titre + tableau.entete() + 1;
            Emplacement place = new Emplacement(tableau, titre, premiere, premiere + tableau.lignes());
            places.add(place);
            suivante = place.total() + disposition.ecart() + 1;
        }
        return List.copyOf(places);
    }
}
