package ca.qc.madi.projet;

import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Texte;
import ca.qc.madi.validation.Constat;
import ca.qc.madi.validation.Gravite;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a PTE deposit's checklist (guide, Annexe, and étapes 6 to 9 where they ask for more).
 *
 * @param regle the rule that asks for it; null for what may be added freely
 */
public record PieceAttendue(GenrePiece genre, @Nullable String regle) {

    private static final String CLASSEUR = "G-PTE-05";
    private static final Map<Etape, List<PieceAttendue>> PAR_ETAPE = new EnumMap<>(Map.of(
            Etape.DEPOT,
            List.of(
                    new PieceAttendue(GenrePiece.CLASSEUR, CLASSEUR),
                    new PieceAttendue(GenrePiece.ONGLET_SIGNE, CLASSEUR),
                    new PieceAttendue(GenrePiece.AUTRE, null)),
            Etape.AVANCEMENT,
            List.of(
                    new PieceAttendue(GenrePiece.CLASSEUR, "G-RPT-02"),
                    new PieceAttendue(GenrePiece.RAPPORT, "G-RPT-06"),
                    new PieceAttendue(GenrePiece.AUDIT, null),
                    new PieceAttendue(GenrePiece.AUTRE, null)),
            Etape.FINAL,
            List.of(
                    new PieceAttendue(GenrePiece.CLASSEUR, "G-FINAL-01"),
                    new PieceAttendue(GenrePiece.ETUDE, "G-PTE-08"),
                    new PieceAttendue(GenrePiece.CERTIFICATION, "G-PTE-08"),
                    new PieceAttendue(GenrePiece.AUDIT, null),
                    new PieceAttendue(GenrePiece.AUTRE, null))));

    /** What may go with a deposit at this stage, in the order of the checklist. */
    public static List<PieceAttendue> a(Etape etape) {
        return PAR_ETAPE.getOrDefault(etape, List.of());
    }

    /** A warning for each file that is asked for and missing: the deposit may be refused for it (T13). */
    static List<Constat> manquantes(Etape etape, Envoi envoi) {
        if (!envoi.prepare()) return List.of();
        return a(etape).stream()
                .filter(p -> p.genre != GenrePiece.CLASSEUR && p.regle != null)
                .filter(p -> envoi.pieces().stream().noneMatch(j -> j.genre() == p.genre))
                .map(PieceAttendue::manquante)
                .toList();
    }

    private Constat manquante() {
        Texte nom = Texte.de("mot.GenrePiece." + genre);
        return new Constat(
                String.valueOf(regle),
                Gravite.AVERTISSEMENT,
                null,
                null,
                null,
                nom.fr(),
                null,
                null,
                Texte.de("constat.piece." + genre),
                "Guide de l’émetteur, Annexe",
                "piece-manquante");
    }
}
