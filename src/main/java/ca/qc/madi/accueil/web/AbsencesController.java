package ca.qc.madi.accueil.web;

import ca.qc.madi.bureau.Absences;
import ca.qc.madi.bureau.Absences.Absence;
import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Role;
import ca.qc.madi.partage.Saisie;
import ca.qc.madi.securite.Collegues;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.securite.Personnes;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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

    private final Pages pages;
    private final Absences absences;
    private final Collegues collegues;
    private final Personnes personnes;

    AbsencesController(Pages pages, Absences absences, Collegues collegues, Personnes personnes) {
        this.pages = pages;
        this.absences = absences;
        this.collegues = collegues;
        this.personnes = personnes;
    }

    @GetMapping("/absences")
    ModelAndView absences(Acteur acteur, Locale langue) {
        if (acteur.role() == Role.EMETTEUR) throw new DossierIntrouvable();
        List<Absence> aVenir = absences.aVenir();
        return pages.page("absences", "/absences", langue)
                .addObject("absences", aVenir)
                .addObject("moi", acteur.id())
                .addObject("agit", Geste.TENIR_BUREAU.permisA(acteur.role()))
                .addObject(
                        "collegues",
                        collegues.lister().stream()
                                .filter(c -> !c.id().equals(acteur.id()))
                                .toList())
                .addObject(
                        "noms",
                        personnes.noms(aVenir.stream()
                                .flatMap(a -> Stream.of(a.personne(), a.delegue()))
                                .distinct()
                                .toList()));
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
