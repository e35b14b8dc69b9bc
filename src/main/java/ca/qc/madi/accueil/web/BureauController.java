package ca.qc.madi.accueil.web;

import ca.qc.madi.accueil.ComptesDemonstration;
import ca.qc.madi.bureau.PriseEnCharge;
import ca.qc.madi.partage.Acteur;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk, the dossiers, one dossier; sign-in; taking a task and giving it back. */
@Controller
class BureauController {

    private static final String CONFIRMATION = "confirmation";
    private static final String BUREAU = "redirect:/";

    private final Pages pages;
    private final PriseEnCharge taches;
    private final ObjectProvider<ComptesDemonstration> demonstration;

    BureauController(Pages pages, PriseEnCharge taches, ObjectProvider<ComptesDemonstration> demonstration) {
        this.pages = pages;
        this.taches = taches;
        this.demonstration = demonstration;
    }

    @GetMapping("/connexion")
    ModelAndView connexion(Locale langue) {
        ModelAndView page = pages.page("connexion", "/connexion", langue);
        demonstration.ifAvailable(comptes -> page.addObject("annonces", comptes.annonces())
                .addObject("motDePasse", ComptesDemonstration.MOT_DE_PASSE));
        return page;
    }

    @GetMapping("/")
    ModelAndView bureau(Acteur acteur, Locale langue) {
        return pages.bureau(acteur, langue);
    }

    @GetMapping("/dossiers")
    ModelAndView dossiers(Acteur acteur, Locale langue) {
        return pages.dossiers(acteur, langue);
    }

    @GetMapping("/dossiers/{id}")
    ModelAndView dossier(
            @PathVariable String id, @RequestParam(defaultValue = "") String acte, Acteur acteur, Locale langue) {
        return pages.dossier(id, acteur, langue).addObject("ouvrir", acte);
    }

    @PostMapping("/taches/{tache}/prise")
    String reclamer(@PathVariable String tache, Acteur acteur, RedirectAttributes suite) {
        taches.reclamer(tache, acteur);
        suite.addFlashAttribute(CONFIRMATION, "prise");
        return BUREAU;
    }

    @PostMapping("/taches/{tache}/remise")
    String liberer(@PathVariable String tache, Acteur acteur, RedirectAttributes suite) {
        taches.liberer(tache, acteur);
        suite.addFlashAttribute(CONFIRMATION, "remise");
        return BUREAU;
    }
}
