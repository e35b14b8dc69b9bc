package ca.qc.madi.avenant.web;

import ca.qc.madi.avenant.ChangementsDeclares;
import ca.qc.madi.avenant.ContreActes;
import ca.qc.madi.avenant.Prolongation;
import ca.qc.madi.dossier.RetourDossier;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.Saisie;
import ca.qc.madi.projet.SuiteChangement;
import ca.qc.madi.securite.Auteur;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Counter-acts, more time for a final report, substantial changes. */
@Controller
@RequestMapping("/dossiers/{id}")
class AvenantsController {

    private final ContreActes contreActes;
    private final Prolongation prolongation;
    private final ChangementsDeclares changements;

    AvenantsController(ContreActes contreActes, Prolongation prolongation, ChangementsDeclares changements) {
        this.contreActes = contreActes;
        this.prolongation = prolongation;
        this.changements = changements;
    }

    @PostMapping("/contre-acte")
    String corriger(
            @PathVariable String id,
            @RequestParam long rang,
            @RequestParam(defaultValue = "") String fin,
            @RequestParam(defaultValue = "") String montant,
            @RequestParam(defaultValue = "") String signataire,
            @RequestParam(defaultValue = "") String texte,
            Auteur auteur,
            RedirectAttributes suite) {
        var valeurs = new ContreActes.Valeurs(
                fin.isBlank() ? null : Saisie.jour(fin),
                montant.isBlank() ? null : Saisie.montant(montant),
                signataire.isBlank() ? null : signataire);
        contreActes.corriger(id, rang, valeurs, texte, auteur.par(), auteur.quand());
        return RetourDossier.de(id, "contre-acte", suite);
    }

    @PostMapping("/projets/{projet}/rapports/{rapport}/prolongation")
    String prolonger(
            @PathVariable String id,
            @PathVariable String projet,
            @PathVariable String rapport,
            @RequestParam String echeance,
            @RequestParam(defaultValue = "") String texte,
            Auteur auteur,
            RedirectAttributes suite) {
        prolongation.accorder(
                new RefProjet(id, projet).rapport(rapport), Saisie.jour(echeance), texte, auteur.par(), auteur.quand());
        return RetourDossier.de(id, "prolongation", suite);
    }

    @PostMapping("/projets/{projet}/changement")
    String declarer(
            @PathVariable String id,
            @PathVariable String projet,
            @RequestParam String survenu,
            @RequestParam(defaultValue = "") String texte,
            Auteur auteur,
            RedirectAttributes suite) {
        changements.declarer(new RefProjet(id, projet), Saisie.jour(survenu), texte, auteur.par(), auteur.quand());
        return RetourDossier.de(id, "changement", suite);
    }

    @PostMapping("/projets/{projet}/changement/suite")
    String traiter(
            @PathVariable String id,
            @PathVariable String projet,
            @RequestParam("suite") SuiteChangement decision,
            @RequestParam(defaultValue = "") String texte,
            Auteur auteur,
            RedirectAttributes suite) {
        changements.traiter(new RefProjet(id, projet), decision, texte, auteur.par(), auteur.quand());
        return RetourDossier.de(id, "suite-changement", suite);
    }
}
