package ca.qc.madi.projet.web;

import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.Saisie;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.projet.Accuse;
import ca.qc.madi.projet.Brouillon;
import ca.qc.madi.projet.Brouillons;
import ca.qc.madi.projet.Canal;
import ca.qc.madi.projet.DeclarationRapport;
import ca.qc.madi.projet.DeclarationRapport.Assurance;
import ca.qc.madi.projet.DeclarationRapport.Certification;
import ca.qc.madi.projet.DeclarationRapport.Reviseur;
import ca.qc.madi.projet.DepotBrouillon;
import ca.qc.madi.projet.GenrePiece;
import ca.qc.madi.projet.Reception;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A deposit prepared step by step: opened, declared, sent. Its files have their own addresses. */
@Controller
@RequestMapping("/dossiers/{id}")
class BrouillonsController {

    private final Brouillons brouillons;
    private final DepotBrouillon depot;

    BrouillonsController(Brouillons brouillons, DepotBrouillon depot) {
        this.brouillons = brouillons;
        this.depot = depot;
    }

    @PostMapping("/projets")
    String ouvrirDemande(@PathVariable String id, @RequestParam Volet volet, Acteur par, RedirectAttributes suite) {
        Brouillon brouillon = brouillons.ouvrirDemande(id, volet, par);
        return Retour.brouillon(id, brouillon.numero(), "brouillon", suite);
    }

    @PostMapping("/projets/{projet}/rapports/{rapport}/depot")
    String ouvrirRapport(
            @PathVariable String id,
            @PathVariable String projet,
            @PathVariable String rapport,
            Acteur par,
            RedirectAttributes suite) {
        Brouillon brouillon = brouillons.ouvrirRapport(new RefProjet(id, projet).rapport(rapport), par);
        return Retour.brouillon(id, brouillon.numero(), "brouillon", suite);
    }

    @PostMapping("/depots/{depot}/retrait")
    String retirer(
            @PathVariable String id,
            @PathVariable("depot") String numero,
            @RequestParam GenrePiece genre,
            @RequestParam String sha256,
            Acteur par,
            RedirectAttributes suite) {
        brouillons.retirer(id, numero, genre, sha256, par);
        return Retour.brouillon(id, numero, "pieceRetiree", suite);
    }

    @PostMapping("/depots/{depot}/declaration")
    String declarer(
            @PathVariable String id,
            @PathVariable("depot") String numero,
            @RequestParam(defaultValue = "") Set<Certification> certifications,
            @RequestParam(defaultValue = "") String oiq,
            @RequestParam(defaultValue = "false") boolean externe,
            @RequestParam(defaultValue = "LIMITEE") Assurance assurance,
            @RequestParam(defaultValue = "false") boolean phasesRestantes,
            Acteur par,
            RedirectAttributes suite) {
        Reviseur reviseur = oiq.isBlank() ? null : new Reviseur(oiq.strip(), externe, assurance);
        brouillons.declarer(
                id, numero, new DeclarationRapport(false, certifications, reviseur, Set.of(), !phasesRestantes), par);
        return Retour.brouillon(id, numero, "declaration", suite);
    }

    @PostMapping("/depots/{depot}/reception")
    String recevoir(
            @PathVariable String id,
            @PathVariable("depot") String numero,
            @RequestParam String jour,
            @RequestParam String heure,
            @RequestParam Canal canal,
            Acteur par,
            RedirectAttributes suite) {
        brouillons.recevoir(id, numero, new Reception(Saisie.instant(jour, heure), canal), par);
        return Retour.brouillon(id, numero, "reception", suite);
    }

    @PostMapping("/depots/{depot}/envoi")
    String deposer(
            @PathVariable String id, @PathVariable("depot") String numero, Acteur par, RedirectAttributes suite) {
        Accuse accuse = depot.deposer(id, numero, par);
        return Retour.accuse(id, numero, accuse, suite);
    }
}
