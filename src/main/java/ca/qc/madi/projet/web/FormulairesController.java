package ca.qc.madi.projet.web;

import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.projet.Brouillon;
import ca.qc.madi.projet.Brouillons;
import ca.qc.madi.projet.FormulairesPreremplis;
import ca.qc.madi.securite.Telechargement;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The form to fill in, with what the dossier knows already in it. */
@Controller
@RequestMapping("/dossiers/{id}")
class FormulairesController {

    private final FormulairesPreremplis formulaires;
    private final Brouillons brouillons;

    FormulairesController(FormulairesPreremplis formulaires, Brouillons brouillons) {
        this.formulaires = formulaires;
        this.brouillons = brouillons;
    }

    @GetMapping("/projets/{projet}/rapports/{rapport}/formulaire.xlsx")
    ResponseEntity<byte[]> rapport(
            @PathVariable String id, @PathVariable String projet, @PathVariable String rapport, Acteur acteur) {
        byte[] classeur = formulaires.rapport(new RefProjet(id, projet).rapport(rapport), acteur);
        return Telechargement.de(classeur, nom(id, projet, rapport), Telechargement.CLASSEUR);
    }

    /** The form of a deposit being prepared, request or report. */
    @GetMapping("/depots/{depot}/formulaire.xlsx")
    ResponseEntity<byte[]> depot(@PathVariable String id, @PathVariable("depot") String numero, Acteur acteur) {
        Brouillon brouillon = brouillons.lire(id, numero, acteur);
        String rapport = brouillon.rapport();
        if (rapport != null) return rapport(id, brouillon.projet().projet(), rapport, acteur);
        byte[] classeur = formulaires.demande(id, brouillon.volet(), acteur);
        return Telechargement.de(classeur, nom(id, brouillon.projet().projet(), "DEPOT"), Telechargement.CLASSEUR);
    }

    private static String nom(String dossier, String projet, String depot) {
        return "MADI-" + dossier + "-" + projet + "-" + depot + ".xlsx";
    }
}
