package ca.qc.madi.api.web;

import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.projet.Brouillon;
import ca.qc.madi.projet.Canal;
import ca.qc.madi.projet.GenrePiece;
import ca.qc.madi.projet.PieceJointe;
import ca.qc.madi.validation.Constat;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deposits and verdicts as the API tells them. */
final class VuesDepot {

    private VuesDepot() {}

    /** @param taille in bytes */
    record VuePiece(GenrePiece genre, String nom, String sha256, long taille, Instant rangeeLe) {}

    /**
     * @param rapport null for the request of a new project
     * @param verdict number of the kept verdict on its workbook
     * @param deposable its workbook holds no ERREUR and it is not sent yet
     * @param fermeLe when its dossier went to another company before it was sent; told to the ministry only
     */
    record VueDepot(
            String numero,
            String projet,
            @Nullable String rapport,
            Volet volet,
            Etape etape,
            List<VuePiece> pieces,
            @Nullable Instant recuLe,
            @Nullable Canal canal,
            @Nullable String verdict,
            boolean enVerification,
            boolean deposable,
            boolean depose,
            @Nullable Instant fermeLe) {}

    record VueAccuse(
            String numero,
            String projet,
            @Nullable String rapport,
            Instant recuLe,
            String par,
            Canal canal,
            List<VuePiece> pieces,
            List<Constat> avertissements) {}

    record VueVerdict(
            String id,
            String projet,
            @Nullable String rapport,
            Instant renduLe,
            String sha256,
            String versionRegles,
            @Nullable String versionDisposition,
            boolean conforme,
            List<Constat> constats,
            List<VueLevee> levees) {}

    /** A warning set aside. */
    /** The reason and the person are null for an émetteur. */
    record VueLevee(
            String code,
            String cellule,
            @Nullable String motif,
            @Nullable String par,
            Instant consigneLe) {}

    static VuePiece piece(PieceJointe p) {
        return new VuePiece(p.genre(), p.nom(), p.sha256(), p.taille(), p.rangeeLe());
    }

    static VueDepot depot(Brouillon b) {
        return new VueDepot(
                b.numero(),
                b.projet().projet(),
                b.rapport(),
                b.volet(),
                b.etape(),
                b.pieces().stream().map(VuesDepot::piece).toList(),
                b.reception() == null ? null : b.reception().recuLe(),
                b.reception() == null ? null : b.reception().canal(),
                b.verdictId(),
                b.enVerification(),
                b.deposable(),
                b.depose(),
                b.fermeLe());
    }
}
