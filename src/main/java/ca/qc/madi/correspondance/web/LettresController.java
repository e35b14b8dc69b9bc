package ca.qc.madi.correspondance.web;

import ca.qc.madi.correspondance.Ententes;
import ca.qc.madi.correspondance.Lettres;
import ca.qc.madi.correspondance.Relances;
import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.dossier.RetourDossier;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.securite.Auteur;
import ca.qc.madi.securite.Telechargement;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Letters of a dossier, as PDF to keep and as HTML to read; the entente as each party signed it. */
@Controller
@RequestMapping("/dossiers/{id}")
class LettresController {

    /** A letter is read on its own: it loads nothing and runs nothing. */
    private static final String SEULE = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

    private static final Pattern NUMERO = Pattern.compile("[0-9]{1,18}");

    private final Lettres lettres;
    private final Ententes ententes;
    private final Relances relances;

    LettresController(Lettres lettres, Ententes ententes, Relances relances) {
        this.lettres = lettres;
        this.ententes = ententes;
        this.relances = relances;
    }

    @GetMapping("/lettres/{lettre}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id, @PathVariable long lettre, Acteur acteur) {
        return aGarder(lettres.pdf(id, lettre, acteur));
    }

    /** A message that was given up goes back into the outbox. */
    @PostMapping("/courriels/{courriel}/relance")
    String relancer(@PathVariable String id, @PathVariable String courriel, Auteur auteur, RedirectAttributes suite) {
        if (!NUMERO.matcher(courriel).matches()) throw new DossierIntrouvable();
        relances.relancer(id, Long.parseLong(courriel), auteur.par(), auteur.quand());
        return RetourDossier.de(id, "relance", suite);
    }

    /** An entente as a party signed it, bit by bit. */
    @GetMapping("/ententes/{sha256}")
    ResponseEntity<byte[]> entente(@PathVariable String id, @PathVariable String sha256, Acteur acteur) {
        return aGarder(ententes.fichier(id, sha256, acteur));
    }

    private static ResponseEntity<byte[]> aGarder(Lettres.Piece piece) {
        return Telechargement.de(piece.contenu(), piece.nom(), MediaType.APPLICATION_PDF);
    }

    @GetMapping("/lettres/{lettre}")
    ResponseEntity<byte[]> html(@PathVariable String id, @PathVariable long lettre, Acteur acteur) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", SEULE)
                .body(lettres.html(id, lettre, acteur).getBytes(StandardCharsets.UTF_8));
    }
}
