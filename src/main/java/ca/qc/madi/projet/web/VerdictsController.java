package ca.qc.madi.projet.web;

import ca.qc.madi.partage.Acteur;
import ca.qc.madi.projet.DecisionVersion;
import ca.qc.madi.projet.DecisionVersion.Issue;
import ca.qc.madi.projet.Fichiers;
import ca.qc.madi.projet.Levees;
import ca.qc.madi.projet.Levees.Cible;
import ca.qc.madi.projet.VerdictConserve;
import ca.qc.madi.projet.Verdicts;
import ca.qc.madi.securite.Auteur;
import ca.qc.madi.securite.Telechargement;
import ca.qc.madi.validation.CopieAnnotee;
import ca.qc.madi.validation.ExportConstats;
import ca.qc.madi.validation.ReglesDifferees;
import ca.qc.madi.validation.RenduVerdict;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A kept verdict going out as a file, and what an analyst decides of its warnings. */
@Controller
@RequestMapping("/dossiers/{id}/verdicts/{verdict}")
class VerdictsController {

    private final Verdicts verdicts;

    private final Fichiers fichiers;
    private final Levees levees;
    private final DecisionVersion version;

    VerdictsController(Verdicts verdicts, Fichiers fichiers, Levees levees, DecisionVersion version) {
        this.verdicts = verdicts;
        this.fichiers = fichiers;
        this.levees = levees;
        this.version = version;
    }

    /** The same object as POST /api/v1/validations gives. */
    @GetMapping("/constats.json")
    ResponseEntity<byte[]> json(@PathVariable String id, @PathVariable("verdict") String numero, Acteur acteur) {
        VerdictConserve verdict = verdicts.lire(id, numero, acteur);
        String json = RenduVerdict.json(
                nom(id, verdict, ".xlsx"), verdict.verdict(), ReglesDifferees.de(verdict.contexte(), true));
        return Telechargement.de(
                json.getBytes(StandardCharsets.UTF_8), nom(id, verdict, "-constats.json"), MediaType.APPLICATION_JSON);
    }

    /** The workbook with a comment on each cell that has a finding. */
    @GetMapping("/annote.xlsx")
    ResponseEntity<byte[]> annote(@PathVariable String id, @PathVariable("verdict") String numero, Acteur acteur) {
        VerdictConserve verdict = verdicts.lire(id, numero, acteur);
        byte[] copie = CopieAnnotee.annoter(fichiers.ouvrir(verdict.sha256()), verdict.verdict());
        return Telechargement.de(copie, nom(id, verdict, "-annote.xlsx"), Telechargement.CLASSEUR);
    }

    @GetMapping("/constats.csv")
    ResponseEntity<byte[]> csv(@PathVariable String id, @PathVariable("verdict") String numero, Acteur acteur) {
        VerdictConserve verdict = verdicts.lire(id, numero, acteur);
        return Telechargement.de(
                ExportConstats.csv(verdict.verdict()), nom(id, verdict, "-constats.csv"), Telechargement.CSV);
    }

    @GetMapping("/constats.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable String id, @PathVariable("verdict") String numero, Acteur acteur) {
        VerdictConserve verdict = verdicts.lire(id, numero, acteur);
        return Telechargement.de(
                ExportConstats.xlsx(verdict.verdict()), nom(id, verdict, "-constats.xlsx"), Telechargement.CLASSEUR);
    }

    @PostMapping("/levees")
    String lever(
            @PathVariable String id,
            @PathVariable("verdict") String numero,
            @RequestParam String constat,
            @RequestParam(defaultValue = "") String motifLevee,
            Auteur auteur,
            RedirectAttributes suite) {
        levees.lever(id, numero, Cible.lire(constat), motifLevee, auteur.par(), auteur.quand());
        return Retour.verdict(id, numero, "levee", suite);
    }

    @PostMapping("/version")
    String decider(
            @PathVariable String id,
            @PathVariable("verdict") String numero,
            @RequestParam("edition") Issue issue,
            @RequestParam(defaultValue = "") String texte,
            Auteur auteur,
            RedirectAttributes suite) {
        version.decider(id, numero, issue, texte, auteur.par(), auteur.quand());
        return Retour.verdict(id, numero, "version", suite);
    }

    private static String nom(String dossier, VerdictConserve verdict, String fin) {
        return dossier + "-" + verdict.sha256().substring(0, 8) + fin;
    }
}
