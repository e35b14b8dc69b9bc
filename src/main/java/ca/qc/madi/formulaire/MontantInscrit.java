package ca.qc.madi.formulaire;

import java.util.List;

/**
 * A register row and the cell of its amount in the workbook it was read from.
 *
 * @param lieu where the amount stands
 */
public record MontantInscrit(LigneRegistre ligne, Lieu lieu) {

    /** Those of a workbook, in the order of the sheet; none of a file that cannot be read. */
    public static List<MontantInscrit> de(byte[] octets) {
        return LecteurFormulaire.lire(octets).formulaire().flatMap(f -> f.tableau("registre")).stream()
                .flatMap(t -> t.lignes().stream())
                .flatMap(rangee -> Extraction.registre(rangee).stream()
                        .map(lue -> new MontantInscrit(
                                lue, rangee.cellule("montant").lieu())))
                .toList();
    }
}
