package ca.qc.madi.suivi.web;

import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.projet.Fichiers;
import ca.qc.madi.projet.PieceJointe;
import ca.qc.madi.projet.ProjetIntrouvable;
import ca.qc.madi.securite.Telechargement;
import ca.qc.madi.suivi.Attestations;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The signed attestation of a year, as it came in. */
@Controller
class AttestationController {

    private final Attestations attestations;
    private final Fichiers fichiers;

    AttestationController(Attestations attestations, Fichiers fichiers) {
        this.attestations = attestations;
        this.fichiers = fichiers;
    }

    @GetMapping("/dossiers/{id}/projets/{projet}/suivi/{rapport}/attestation")
    ResponseEntity<byte[]> telecharger(
            @PathVariable String id, @PathVariable String projet, @PathVariable String rapport, Acteur acteur) {
        PieceJointe piece = attestations
                .piece(new RefProjet(id, projet).rapport(rapport), acteur)
                .orElseThrow(ProjetIntrouvable::new);
        return Telechargement.de(fichiers.ouvrir(piece.sha256()), piece.nom(), MediaType.APPLICATION_OCTET_STREAM);
    }
}
