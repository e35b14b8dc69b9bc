package ca.qc.madi.projet.web;

import ca.qc.madi.partage.Acteur;
import ca.qc.madi.projet.Brouillons;
import ca.qc.madi.projet.Fichiers;
import ca.qc.madi.projet.GenrePiece;
import ca.qc.madi.projet.PieceJointe;
import ca.qc.madi.projet.ProjetIntrouvable;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.securite.Telechargement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files of a deposit, coming in one or several at a time, and going out as they came. */
@Controller
@RequestMapping("/dossiers/{id}/depots/{depot}")
class PiecesController {

    private final Brouillons brouillons;
    private final Fichiers fichiers;

    PiecesController(Brouillons brouillons, Fichiers fichiers) {
        this.brouillons = brouillons;
        this.fichiers = fichiers;
    }

    /** Each part bears the name of a kind of file. */
    @PostMapping("/pieces")
    String joindre(
            @PathVariable String id,
            @PathVariable("depot") String numero,
            @RequestParam MultiValueMap<String, MultipartFile> parties,
            Acteur par,
            RedirectAttributes suite)
            throws IOException {
        brouillons.lire(id, numero, par);
        Geste.DEPOSER.exiger(par);
        List<PieceJointe> pieces = new ArrayList<>();
        for (GenrePiece genre : GenrePiece.values()) {
            for (MultipartFile fichier : parties.getOrDefault(genre.name(), List.of())) {
                if (!fichier.isEmpty()) pieces.add(ranger(genre, fichier));
            }
        }
        brouillons.joindre(id, numero, pieces, par);
        return Retour.brouillon(id, numero, "jointe", suite);
    }

    @GetMapping("/pieces/{sha256}")
    ResponseEntity<byte[]> telecharger(
            @PathVariable String id, @PathVariable("depot") String numero, @PathVariable String sha256, Acteur acteur) {
        PieceJointe piece = brouillons.lire(id, numero, acteur).pieces().stream()
                .filter(p -> p.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(ProjetIntrouvable::new);
        return Telechargement.de(fichiers.ouvrir(sha256), piece.nom(), MediaType.APPLICATION_OCTET_STREAM);
    }

    private PieceJointe ranger(GenrePiece genre, MultipartFile fichier) throws IOException {
        String nom = fichier.getOriginalFilename();
        return fichiers.ranger(genre, nom == null ? "" : nom, fichier.getBytes());
    }
}
