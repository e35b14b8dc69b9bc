package ca.qc.madi.accueil.web;

import ca.qc.madi.partage.Acteur;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of the émetteurs. */
@Controller
class EmetteursPageController {

    private final Pages pages;

    EmetteursPageController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/emetteurs")
    ModelAndView emetteurs(Acteur acteur, Locale langue) {
        return pages.emetteurs(acteur, langue);
    }
}
