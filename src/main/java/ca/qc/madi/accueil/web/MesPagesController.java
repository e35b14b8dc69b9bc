package ca.qc.madi.accueil.web;

import ca.qc.madi.partage.Acteur;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages an émetteur has for itself, over all its dossiers; and, for its readers, the cells behind an amount. */
@Controller
class MesPagesController {

    private final Pages pages;
    private final LectureMesPaiements paiements;
    private final LectureMesPersonnes personnes;
    private final LectureMesAccuses accuses;
    private final LectureCellules cellules;

    MesPagesController(
            Pages pages,
            LectureMesPaiements paiements,
            LectureMesPersonnes personnes,
            LectureMesAccuses accuses,
            LectureCellules cellules) {
        this.pages = pages;
        this.paiements = paiements;
        this.personnes = personnes;
        this.accuses = accuses;
        this.cellules = cellules;
    }

    @GetMapping("/mes-paiements")
    ModelAndView paiements(Acteur acteur, Locale langue) {
        return pages.page("mes-paiements", "/mes-paiements", langue).addObject("vue", paiements.lire(acteur));
    }

    @GetMapping("/mes-personnes")
    ModelAndView personnes(Acteur acteur, Locale langue) {
        return pages.page("mes-personnes", "/mes-personnes", langue).addObject("vue", personnes.lire(acteur));
    }

    @GetMapping("/mes-accuses")
    ModelAndView accuses(Acteur acteur, Locale langue) {
        return pages.page("mes-accuses", "/mes-accuses", langue).addObject("vue", accuses.lire(acteur));
    }

    /** Open to whoever may see the dossier. */
    @GetMapping("/dossiers/{id}/projets/{projet}/rapports/{rapport}/cellules")
    ModelAndView cellules(
            @PathVariable String id,
            @PathVariable String projet,
            @PathVariable String rapport,
            @RequestParam(defaultValue = "") String cellule,
            @RequestParam(defaultValue = "") String piece,
            Acteur acteur,
            Locale langue) {
        VueCellules vue = cellules.lire(id, projet, rapport, cellule, piece, acteur);
        return pages.page("cellules", vue.adresse(), langue).addObject("vue", vue);
    }
}
