package ca.qc.madi.avenant.web;

import ca.qc.madi.avenant.Reouverture;
import ca.qc.madi.avenant.Resiliation;
import ca.qc.madi.avenant.Retrait;
import ca.qc.madi.dossier.Partie;
import ca.qc.madi.dossier.RetourDossier;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.Role;
import ca.qc.madi.securite.Auteur;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Withdrawal of a project or of a dossier, résiliation of the entente, and how either is undone. An émetteur acts in its own name. */
@Controller
@RequestMapping("/dossiers/{id}")
class FinsController {

    private final Resiliation resiliation;
    private final Retrait retrait;
    private final Reouverture reouverture;

    FinsController(Resiliation resiliation, Retrait retrait, Reouverture reouverture) {
        this.resiliation = resiliation;
        this.retrait = retrait;
        this.reouverture = reouverture;
    }

    @PostMapping("/resiliation")
    String resilier(
            @PathVariable String id,
            @RequestParam(defaultValue = "MELCCFP") Partie partie,
            @RequestParam(defaultValue = "") String texte,
            Auteur auteur,
            RedirectAttributes suite) {
        resiliation.resilier(id, partie(partie, auteur), texte, auteur.par(), auteur.quand());
        return RetourDossier.de(id, "resiliation", suite);
    }

    @PostMapping("/retrait")
    String retirerDossier(
            @PathVariable String id,
            @RequestParam(defaultValue = "MELCCFP") Partie partie,
            @RequestParam(defaultValue = "") String texte,
            Auteur auteur,
            RedirectAttributes suite) {
        retrait.retirerDossier(id, partie(partie, auteur), texte, auteur.par(), auteur.quand());
        return RetourDossier.de(id, "retrait", suite);
    }

    @PostMapping("/projets/{projet}/retrait")
    String retirer(
            @PathVariable String id,
            @PathVariable String projet,
            @RequestParam(defaultValue = "") String texte,
            Auteur auteur,
            RedirectAttributes suite) {
        retrait.retirer(new RefProjet(id, projet), texte, auteur.par(), auteur.quand());
        return RetourDossier.de(id, "retrait", suite);
    }

    @PostMapping("/reouverture")
    String rouvrirDossier(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String texte,
            Auteur auteur,
            RedirectAttributes suite) {
        reouverture.rouvrirDossier(id, texte, auteur.par(), auteur.quand());
        return RetourDossier.de(id, "reouverture", suite);
    }

    @PostMapping("/projets/{projet}/reouverture")
    String rouvrir(
            @PathVariable String id,
            @PathVariable String projet,
            @RequestParam(defaultValue = "") String texte,
            Auteur auteur,
            RedirectAttributes suite) {
        reouverture.rouvrir(new RefProjet(id, projet), texte, auteur.par(), auteur.quand());
        return RetourDossier.de(id, "reouverture", suite);
    }

    private static Partie partie(Partie demandee, Auteur auteur) {
        return auteur.par().role() == Role.EMETTEUR ? Partie.EMETTEUR : demandee;
    }
}
