package ca.qc.madi.accueil.web;

import ca.qc.madi.dossier.Reprises;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.securite.Auteur;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps the program could not do by itself. */
@Controller
class EchecsController {

    private final Pages pages;
    private final Reprises reprises;

    EchecsController(Pages pages, Reprises reprises) {
        this.pages = pages;
        this.reprises = reprises;
    }

    @GetMapping("/echecs")
    ModelAndView lister(Acteur acteur, Locale langue) {
        return pages.echecs(acteur, langue);
    }

    @PostMapping("/echecs/{tache}/reprise")
    String reprendre(@PathVariable String tache, Auteur auteur, RedirectAttributes suite) {
        reprises.reprendre(tache, auteur.par(), auteur.quand());
        suite.addFlashAttribute("confirmation", "reprise");
        return "redirect:/echecs";
    }
}
