package ca.qc.madi.projet.web;

import ca.qc.madi.dossier.RetourDossier;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.partage.Saisie;
import ca.qc.madi.projet.AnalyseDemande;
import ca.qc.madi.projet.AnalyseDemande.Decision;
import ca.qc.madi.projet.AnalyseRapport;
import ca.qc.madi.projet.Declarations;
import ca.qc.madi.projet.FaitProjet.AvisRecu;
import ca.qc.madi.projet.PointEtude;
import ca.qc.madi.projet.SaisieReserves;
import ca.qc.madi.projet.SensAvis;
import ca.qc.madi.securite.Auteur;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is decided, asked, answered and declared of a project and its reports. */
@Controller
@RequestMapping("/dossiers/{id}/projets/{projet}")
class InstructionController {

    private final AnalyseDemande demandes;
    private final AnalyseRapport rapports;
    private final Declarations declarations;

    InstructionController(AnalyseDemande demandes, AnalyseRapport rapports, Declarations declarations) {
        this.demandes = demandes;
        this.rapports = rapports;
        this.declarations = declarations;
    }

    /** What may be decided of a report. */
    enum Issue {
        ACCEPTE,
        REFUSE,
        PIECES
    }

    @PostMapping("/decision")
    String decider(
            @PathVariable String id,
            @PathVariable String projet,
            @RequestParam Decision decision,
            @RequestParam(defaultValue = "") String texte,
            Auteur auteur,
            RedirectAttributes suite) {
        demandes.decider(new RefProjet(id, projet), decision, texte, auteur.par(), auteur.quand());
        return RetourDossier.de(id, "decision", suite);
    }

    @PostMapping("/revocation")
    String revoquer(
            @PathVariable String id,
            @PathVariable String projet,
            @RequestParam String texte,
            Auteur auteur,
            RedirectAttributes suite) {
        demandes.revoquer(new RefProjet(id, projet), texte, auteur.par(), auteur.quand());
        return RetourDossier.de(id, "decision", suite);
    }

    @PostMapping("/avis")
    String consignerAvis(
            @PathVariable String id,
            @PathVariable String projet,
            @RequestParam String ministere,
            @RequestParam SensAvis sens,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(defaultValue = "false") boolean autres,
            Auteur auteur,
            RedirectAttributes suite) {
        AvisRecu avis = new AvisRecu(projet, ministere.strip(), sens, texte);
        demandes.consignerAvis(avis, id, autres, auteur.par(), auteur.quand());
        return RetourDossier.de(id, "avis", suite);
    }

    @PostMapping("/precisions")
    String preciser(
            @PathVariable String id,
            @PathVariable String projet,
            @RequestParam String texte,
            Auteur auteur,
            RedirectAttributes suite) {
        demandes.fournirPrecisions(new RefProjet(id, projet), texte, auteur.par(), auteur.quand());
        return RetourDossier.de(id, "precisions", suite);
    }

    @PostMapping("/fin")
    String declarerFin(
            @PathVariable String id,
            @PathVariable String projet,
            @RequestParam String fin,
            Auteur auteur,
            RedirectAttributes suite) {
        declarations.declarerFin(new RefProjet(id, projet), Saisie.jour(fin), auteur.par(), auteur.quand());
        return RetourDossier.de(id, "fin", suite);
    }

    @PostMapping("/rapports/{rapport}/analyse")
    String analyser(
            @PathVariable String id,
            @PathVariable String projet,
            @PathVariable String rapport,
            @RequestParam Issue issue,
            @RequestParam(defaultValue = "") List<String> ecart,
            @RequestParam(defaultValue = "") Set<PointEtude> points,
            @RequestParam Map<String, String> champs,
            Auteur auteur,
            RedirectAttributes suite) {
        RefRapport ref = new RefProjet(id, projet).rapport(rapport);
        String texte = champs.getOrDefault("texte", "");
        switch (issue) {
            case ACCEPTE ->
                rapports.accepter(ref, SaisieReserves.lire(ecart, champs), points, auteur.par(), auteur.quand());
            case REFUSE -> rapports.refuser(ref, texte, auteur.par(), auteur.quand());
            case PIECES -> rapports.demanderPieces(ref, texte, auteur.par(), auteur.quand());
        }
        return RetourDossier.de(id, "analyse", suite);
    }

    @PostMapping("/rapports/{rapport}/pieces")
    String fournirPieces(
            @PathVariable String id,
            @PathVariable String projet,
            @PathVariable String rapport,
            @RequestParam String texte,
            @RequestParam(defaultValue = "false") boolean audit,
            Auteur auteur,
            RedirectAttributes suite) {
        RefRapport ref = new RefProjet(id, projet).rapport(rapport);
        rapports.fournirPieces(ref, texte, audit, auteur.par(), auteur.quand());
        return RetourDossier.de(id, "pieces", suite);
    }

    @PostMapping("/rapports/{rapport}/audit-recu")
    String deposerAudit(
            @PathVariable String id,
            @PathVariable String projet,
            @PathVariable String rapport,
            Auteur auteur,
            RedirectAttributes suite) {
        declarations.deposerAudit(new RefProjet(id, projet).rapport(rapport), auteur.par(), auteur.quand());
        return RetourDossier.de(id, "audit-recu", suite);
    }

    @PostMapping("/rapports/{rapport}/audit")
    String exigerAudit(
            @PathVariable String id,
            @PathVariable String projet,
            @PathVariable String rapport,
            Auteur auteur,
            RedirectAttributes suite) {
        declarations.exigerAudit(new RefProjet(id, projet).rapport(rapport), auteur.par(), auteur.quand());
        return RetourDossier.de(id, "audit", suite);
    }
}
