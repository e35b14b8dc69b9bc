package ca.qc.madi.accueil.web;

import ca.qc.madi.bureau.LiensCalendrier;
import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.partage.Acteur;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The due dates month by month, and as a calendar that another program reads by its secret address. */
@Controller
class CalendrierController {

    private static final String PAGE = "redirect:/echeancier";
    private static final MediaType CALENDRIER = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final PagesAgenda pages;
    private final LectureEcheancier echeancier;
    private final LiensCalendrier liens;

    CalendrierController(PagesAgenda pages, LectureEcheancier echeancier, LiensCalendrier liens) {
        this.pages = pages;
        this.echeancier = echeancier;
        this.liens = liens;
    }

    @GetMapping("/echeancier")
    ModelAndView echeancier(@RequestParam(defaultValue = "") String mois, Acteur acteur, Locale langue) {
        return pages.echeancier(mois, acteur, langue);
    }

    /** @param mois the month shown, to which the page leads back */
    @PostMapping("/echeancier/lien")
    String creer(@RequestParam(defaultValue = "") String mois, Acteur acteur, RedirectAttributes suite) {
        suite.addFlashAttribute("jeton", liens.creer(acteur));
        return retour(mois, suite);
    }

    @PostMapping("/echeancier/lien/revocation")
    String revoquer(@RequestParam(defaultValue = "") String mois, Acteur acteur, RedirectAttributes suite) {
        liens.revoquer(acteur);
        suite.addFlashAttribute("confirmation", "lienRevoque");
        return retour(mois, suite);
    }

    private String retour(String mois, RedirectAttributes suite) {
        if (!mois.isEmpty()) suite.addAttribute("mois", pages.mois(mois));
        return PAGE;
    }

    /** Open to no session: the secret alone tells whose due dates these are. */
    @GetMapping("/calendrier/{jeton}.ics")
    ResponseEntity<byte[]> ics(@PathVariable String jeton) {
        Acteur acteur = liens.aQui(jeton).orElseThrow(DossierIntrouvable::new);
        return ResponseEntity.ok().contentType(CALENDRIER).body(echeancier.calendrier(acteur));
    }
}
