package ca.qc.madi.accueil.web;

import ca.qc.madi.partage.Acteur;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of one deposit, and its receipt. */
@Controller
@RequestMapping("/dossiers/{id}/depots/{depot}")
class DepotPagesController {

    private final Pages pages;

    DepotPagesController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping
    ModelAndView depot(@PathVariable String id, @PathVariable("depot") String numero, Acteur acteur, Locale langue) {
        return pages.depot(id, numero, acteur, langue);
    }

    @GetMapping("/accuse")
    ModelAndView accuse(@PathVariable String id, @PathVariable("depot") String numero, Acteur acteur, Locale langue) {
        return pages.accuse(id, numero, acteur, langue);
    }
}
