package ca.qc.madi.accueil.web;

import ca.qc.madi.bureau.Absences;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Saisie;
import ca.qc.madi.securite.Geste;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is away and who acts for them, for the ministry and the auditor; an analyst states their own absence. */
@Controller
class AbsencesController {

    private static final String PAGE = "redirect:/absences";
    private static final String CONFIRMATION = "confirmation";

    private final PagesAgenda pages;
    private final Absences absences;

    AbsencesController(PagesAgenda pages, Absences absences) {
        this.pages = pages;
        this.absences = absences;
    }

    @GetMapping("/absences")
    ModelAndView absences(Acteur acteur, Locale langue) {
        return pages.absences(acteur, langue);
    }

    @PostMapping("/absences")
    String declarer(
            @RequestParam(defaultValue = "") String debut,
            @RequestParam(defaultValue = "") String fin,
            @RequestParam(defaultValue = "") String delegue,
            Acteur acteur,
            RedirectAttributes suite) {
        Geste.TENIR_BUREAU.exiger(acteur);
        absences.declarer(Saisie.jour(debut), Saisie.jour(fin), delegue, acteur);
        suite.addFlashAttribute(CONFIRMATION, "absence");
        return PAGE;
    }

    @PostMapping("/absences/{absence}/annulation")
    String annuler(@PathVariable String absence, Acteur acteur, RedirectAttributes suite) {
        absences.annuler(absence.matches("\\d{1,18}") ? Long.parseLong(absence) : 0, acteur);
        suite.addFlashAttribute(CONFIRMATION, "absenceAnnulee");
        return PAGE;
    }
}
