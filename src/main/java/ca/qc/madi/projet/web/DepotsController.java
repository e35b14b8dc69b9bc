package ca.qc.madi.projet.web;

import ca.qc.madi.partage.Acteur;
import ca.qc.madi.projet.Fichiers;
import ca.qc.madi.projet.PieceJointe;
import ca.qc.madi.projet.Projets;
import ca.qc.madi.securite.Telechargement;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Workbooks and other files received, going out again as they came. */
@Controller
@RequestMapping("/dossiers/{id}")
class DepotsController {

    private final Projets projets;
    private final Fichiers fichiers;

    DepotsController(Projets projets, Fichiers fichiers) {
        this.projets = projets;
        this.fichiers = fichiers;
    }

    /** A workbook of this dossier, as it was received, bit by bit. */
    @GetMapping("/formulaires/{sha256}")
    ResponseEntity<byte[]> telecharger(@PathVariable String id, @PathVariable String sha256, Acteur acteur) {
        byte[] contenu = fichiers.ouvrir(projets.exigerFormulaire(id, sha256, acteur));
        return Telechargement.de(contenu, id + "-" + sha256.substring(0, 8) + ".xlsx", Telechargement.CLASSEUR);
    }

    /** A file that came in beside a workbook, or in answer to a demand, under the name it came with. */
    @GetMapping("/pieces/{sha256}")
    ResponseEntity<byte[]> piece(@PathVariable String id, @PathVariable String sha256, Acteur acteur) {
        PieceJointe piece = projets.exigerPiece(id, sha256, acteur);
        return Telechargement.de(fichiers.ouvrir(piece.sha256()), piece.nom(), MediaType.APPLICATION_OCTET_STREAM);
    }
}
