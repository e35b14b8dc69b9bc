package ca.qc.madi.formulaire;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One table of an onglet.
 *
 * @param ligneAncre row of its title in the blank gabarit; 0 when it follows the table above
 * @param entete number of header rows under the title
 * @param sommees ids of the columns the TOTAL row adds up
 * @param sections titles of the budget sections, by number
 */
public record Tableau(
        String id,
        String ancre,
        int ligneAncre,
        int entete,
        int colonneTotal,
        int lignes,
        Exigence requis,
        Borne minimum,
        Borne maximum,
        List<Colonne> colonnes,
        Set<String> sommees,
        Map<String, String> sections) {

    /** The column of this id; IllegalArgumentException when the layout has none. */
    public Colonne colonne(String colonne) {
        return colonnes.stream()
                .filter(c -> c.id().equals(colonne))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no column " + colonne));
    }

    /** Whether the TOTAL row holds something for this column: a sum, or the figure it must reach. */
    public boolean totalise(Colonne colonne) {
        return sommees.contains(colonne.id()) || colonne.total() != null;
    }
}
