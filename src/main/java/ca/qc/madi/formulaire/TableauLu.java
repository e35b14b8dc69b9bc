package ca.qc.madi.formulaire;

import java.util.List;
import java.util.Optional;

/**
 * One table as found in the file.
 *
 * @param titre its title cell; empty when the title is not in the sheet, and then there is nothing else
 * @param entetesFautifs header cells that do not read as the layout says
 * @param lignes the rows that hold a value, in order
 * @param total the TOTAL row; empty when it is not found
 */
public record TableauLu(
        Tableau tableau,
        Optional<Lieu> titre,
        List<EnteteFautif> entetesFautifs,
        List<LigneLue> lignes,
        Optional<LigneLue> total) {

    /** A header cell that reads something else than {@code attendu}. */
    public record EnteteFautif(Lieu lieu, Cellule contenu, String attendu) {}

    static TableauLu absent(Tableau tableau) {
        return new TableauLu(tableau, Optional.empty(), List.of(), List.of(), Optional.empty());
    }
}
