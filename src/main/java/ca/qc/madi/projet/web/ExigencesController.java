package ca.qc.madi.projet.web;

import ca.qc.madi.dossier.RetourDossier;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.Exigences;
import ca.qc.madi.projet.Fichiers;
import ca.qc.madi.projet.GenreExigence;
import ca.qc.madi.projet.PieceJointe;
import ca.qc.madi.projet.ProjetIntrouvable;
import ca.qc.madi.securite.Auteur;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.securite.Telechargement;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Documents and audits demanded at any time, and what comes in of them (G-AUD-03). */
@Controller
@RequestMapping("/dossiers/{id}/projets/{projet}/exigences")
class ExigencesController {

    private final Exigences exigences;
    private final Fichiers fichiers;

    ExigencesController(Exigences exigences, Fichiers fichiers) {
        this.exigences = exigences;
        this.fichiers = fichiers;
    }

    @PostMapping
    String exiger(
            @PathVariable String id,
            @PathVariable String projet,
            @RequestParam(defaultValue = "DOCUMENT") GenreExigence exigence,
            @RequestParam(defaultValue = "") String texte,
            Auteur auteur,
            RedirectAttributes suite) {
        exigences.exiger(new RefProjet(id, projet), exigence, texte.strip(), auteur.par(), auteur.quand());
        return RetourDossier.de(id, "exigence", suite);
    }

    @PostMapping("/{exigence}")
    String fournir(
            @PathVariable String id,
            @PathVariable String projet,
            @PathVariable String exigence,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(required = false) @Nullable MultipartFile piece,
            Auteur auteur,
            RedirectAttributes suite)
            throws IOException {
        RefRapport ref = new RefProjet(id, projet).rapport(exigence);
        Geste.FOURNIR.exiger(auteur.par());
        exigences.exiger(ref, auteur.par());
        PieceJointe jointe = piece == null || piece.isEmpty() ? null : ranger(ref, piece, auteur.par());
        exigences.fournir(ref, texte.strip(), jointe, auteur.par(), auteur.quand());
        return RetourDossier.de(id, "reponse-exigence", suite);
    }

    @GetMapping("/{exigence}/piece")
    ResponseEntity<byte[]> piece(
            @PathVariable String id, @PathVariable String projet, @PathVariable String exigence, Acteur acteur) {
        var recue = exigences
                .exiger(new RefProjet(id, projet).rapport(exigence), acteur)
                .recue();
        PieceJointe piece = Optional.ofNullable(recue)
                .flatMap(r -> Optional.ofNullable(r.piece()))
                .orElseThrow(ProjetIntrouvable::new);
        return Telechargement.de(fichiers.ouvrir(piece.sha256()), piece.nom(), MediaType.APPLICATION_OCTET_STREAM);
    }

    private PieceJointe ranger(RefRapport ref, MultipartFile fichier, Acteur par) throws IOException {
        String nom = fichier.getOriginalFilename();
        return fichiers.ranger(
                exigences.exiger(ref, par).demande().genre().piece(), nom == null ? "" : nom, fichier.getBytes());
    }
}
