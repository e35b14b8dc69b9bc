package ca.qc.madi.accueil.web;

import ca.qc.madi.accueil.web.Groupement.Demande;
import ca.qc.madi.partage.Acteur;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of one verdict, as it was given or computed again. Reading it changes nothing. */
@Controller
@RequestMapping("/dossiers/{id}/verdicts/{verdict}")
class VerdictPagesController {

    private final Pages pages;

    VerdictPagesController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping
    ModelAndView verdict(
            @PathVariable String id,
            @PathVariable("verdict") String numero,
            @RequestParam(defaultValue = "") String gravite,
            @RequestParam(defaultValue = "") String cellule,
            Acteur acteur,
            Locale langue) {
        return pages.verdict(id, numero, Demande.de(gravite, cellule), acteur, langue);
    }

    @GetMapping("/reprise")
    ModelAndView reprise(
            @PathVariable String id, @PathVariable("verdict") String numero, Acteur acteur, Locale langue) {
        return pages.reprise(id, numero, acteur, langue);
    }
}
