package ca.qc.madi.projet;

import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.journal.Contenu;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.FaitProjet.DemandeRecue;
import ca.qc.madi.projet.FaitProjet.Piece;
import ca.qc.madi.projet.FaitProjet.PieceExigeeRecue;
import ca.qc.madi.projet.FaitProjet.RapportRecu;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The projects of the dossiers a person may see. */
@Component
public class Projets {

    private final Dossiers dossiers;

    Projets(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** Every project of a dossier, by name; DossierIntrouvable for a dossier this person may not see. */
    public Map<String, Projet> duDossier(String dossier, Acteur acteur) {
        return Projet.depuis(dossier, dossiers.faits(dossier, acteur));
    }

    public Optional<Projet> chercher(RefProjet ref, Acteur acteur) {
        return Optional.ofNullable(duDossier(ref.dossier(), acteur).get(ref.projet()));
    }

    /** @throws ProjetIntrouvable when the dossier holds no such project */
    public Projet lire(RefProjet ref, Acteur acteur) {
        return chercher(ref, acteur).orElseThrow(ProjetIntrouvable::new);
    }

    /** @throws ProjetIntrouvable when the project has no such report */
    public Rapport lire(RefRapport ref, Acteur acteur) {
        return lire(ref.projet(), acteur).rapport(ref.rapport()).orElseThrow(ProjetIntrouvable::new);
    }

    /**
     * The hash itself, of a workbook that this dossier received.
     *
     * @throws ProjetIntrouvable when it received none such, whatever other dossiers hold
     */
    public String exigerFormulaire(String dossier, String sha256, Acteur acteur) {
        return dossiers.faits(dossier, acteur).stream()
                .map(Fait::contenu)
                .flatMap(Projets::formulaire)
                .filter(piece -> piece.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(ProjetIntrouvable::new)
                .sha256();
    }

    /**
     * A file that came in with a request, a report or an answer to the Minister's demand.
     *
     * @throws ProjetIntrouvable when this dossier received none such, whatever other dossiers hold
     */
    public PieceJointe exigerPiece(String dossier, String sha256, Acteur acteur) {
        return dossiers.faits(dossier, acteur).stream()
                .map(Fait::contenu)
                .flatMap(Projets::pieces)
                .filter(piece -> piece.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(ProjetIntrouvable::new);
    }

    private static Stream<PieceJointe> pieces(Contenu contenu) {
        if (contenu instanceof DemandeRecue demande) return demande.pieces().stream();
        if (contenu instanceof RapportRecu rapport) return rapport.pieces().stream();
        return contenu instanceof PieceExigeeRecue exigee ? Stream.ofNullable(exigee.piece()) : Stream.empty();
    }

    private static Stream<Piece> formulaire(Contenu contenu) {
        if (contenu instanceof DemandeRecue demande) return Stream.of(demande.formulaire());
        if (contenu instanceof RapportRecu rapport) return Stream.of(rapport.formulaire());
        return Stream.empty();
    }
}
