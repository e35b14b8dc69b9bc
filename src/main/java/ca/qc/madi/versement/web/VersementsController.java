package ca.qc.madi.versement.web;

import ca.qc.madi.dossier.RetourDossier;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.partage.Saisie;
import ca.qc.madi.projet.SaisieReserves;
import ca.qc.madi.securite.Auteur;
import ca.qc.madi.versement.Ajustement;
import ca.qc.madi.versement.Approbation;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Approving or sending back a payment, revising its reserves, other aid, refunds. */
@Controller
@RequestMapping("/dossiers/{id}/projets/{projet}")
class VersementsController {

    private final Approbation approbation;
    private final Ajustement ajustement;

    VersementsController(Approbation approbation, Ajustement ajustement) {
        this.approbation = approbation;
        this.ajustement = ajustement;
    }

    /** What a second person may answer to a computation. */
    enum Issue {
        APPROUVE,
        RENVOYE
    }

    @PostMapping("/rapports/{rapport}/approbation")
    String approuver(
            @PathVariable String id,
            @PathVariable String projet,
            @PathVariable String rapport,
            @RequestParam Issue issue,
            @RequestParam(defaultValue = "") String texte,
            Auteur auteur,
            RedirectAttributes suite) {
        RefRapport ref = new RefProjet(id, projet).rapport(rapport);
        if (issue == Issue.APPROUVE) approbation.approuver(ref, auteur.par(), auteur.quand());
        else approbation.renvoyer(ref, texte, auteur.par(), auteur.quand());
        return RetourDossier.de(id, issue == Issue.APPROUVE ? "approbation" : "renvoi", suite);
    }

    @PostMapping("/rapports/{rapport}/revision")
    String reviser(
            @PathVariable String id,
            @PathVariable String projet,
            @PathVariable String rapport,
            @RequestParam(defaultValue = "") List<String> ecart,
            @RequestParam Map<String, String> champs,
            Auteur auteur,
            RedirectAttributes suite) {
        RefRapport ref = new RefProjet(id, projet).rapport(rapport);
        approbation.reviser(ref, SaisieReserves.lire(ecart, champs), auteur.par(), auteur.quand());
        return RetourDossier.de(id, "revision", suite);
    }

    @PostMapping("/aides")
    String declarerAide(
            @PathVariable String id,
            @PathVariable String projet,
            @RequestParam String source,
            @RequestParam String montant,
            Auteur auteur,
            RedirectAttributes suite) {
        ActeRefuse.siVide(source);
        ajustement.declarerAide(
                new RefProjet(id, projet), source.strip(), Saisie.montant(montant), auteur.par(), auteur.quand());
        return RetourDossier.de(id, "aide", suite);
    }

    @PostMapping("/remboursements")
    String percevoir(
            @PathVariable String id,
            @PathVariable String projet,
            @RequestParam String montant,
            Auteur auteur,
            RedirectAttributes suite) {
        ajustement.percevoir(new RefProjet(id, projet), Saisie.montant(montant), auteur.par(), auteur.quand());
        return RetourDossier.de(id, "remboursement", suite);
    }
}
