package ca.qc.madi.projet;

import ca.qc.madi.partage.Texte;
import ca.qc.madi.validation.Constat;
import ca.qc.madi.validation.Gravite;

/**
 * One line of a deposit's checklist.
 *
 * @param regle the rule it stands under
 * @param manque what its absence is worth; INFO for what may be added freely
 */
public record PieceAttendue(GenrePiece genre, String regle, Gravite manque) {

    /** Whether the deposit may not, or should not, do without it. */
    public boolean requise() {
        return manque != Gravite.INFO;
    }

    Constat manquante() {
        return Constat.duDepot(
                regle,
                manque,
                Texte.de("mot.GenrePiece." + genre).fr(),
                null,
                null,
                Texte.de("constat.piece." + genre),
                "Guide de l’émetteur, Annexe",
                "piece-manquante");
    }
}
