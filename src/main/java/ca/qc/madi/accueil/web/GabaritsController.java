package ca.qc.madi.accueil.web;

import ca.qc.madi.formulaire.Dispositions;
import ca.qc.madi.formulaire.GabaritsPublies;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.projet.ProjetIntrouvable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The blank form, for anyone (G-ADM-03): the edition in force, and each one that was published. */
@Controller
class GabaritsController {

    private static final MediaType CLASSEUR =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Horloge horloge;

    GabaritsController(Horloge horloge) {
        this.horloge = horloge;
    }

    @GetMapping("/gabarit")
    String enVigueur() {
        return "redirect:/gabarit/" + GabaritsPublies.nom(Dispositions.enVigueurLe(horloge.aujourdhui()));
    }

    @GetMapping("/gabarit/{nom}")
    ResponseEntity<byte[]> telecharger(@PathVariable String nom) {
        byte[] contenu = GabaritsPublies.octets(nom).orElseThrow(ProjetIntrouvable::new);
        return ResponseEntity.ok()
                .contentType(CLASSEUR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(nom).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(contenu);
    }
}
