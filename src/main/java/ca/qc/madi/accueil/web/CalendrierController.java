package ca.qc.madi.accueil.web;

import ca.qc.madi.bureau.LiensCalendrier;
import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.securite.Geste;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
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

    private final Pages pages;
    private final LectureEcheancier echeancier;
    private final LiensCalendrier liens;
    private final Horloge horloge;

    CalendrierController(Pages pages, LectureEcheancier echeancier, LiensCalendrier liens, Horloge horloge) {
        this.pages = pages;
        this.echeancier = echeancier;
        this.liens = liens;
        this.horloge = horloge;
    }

    @GetMapping("/echeancier")
    ModelAndView echeancier(@RequestParam(defaultValue = "") String mois, Acteur acteur, Locale langue) {
        YearMonth choisi = mois(mois);
        ModelAndView page = pages.page("echeancier", "/echeancier?mois=" + choisi, langue);
        return page.addObject("mois", choisi)
                .addObject("titreMois", choisi.format(DateTimeFormatter.ofPattern("MMMM uuuu", langue)))
                .addObject("echeances", echeancier.duMois(choisi, acteur))
                .addObject("peutLier", Geste.TENIR_CALENDRIER.permisA(acteur.role()))
                .addObject("lien", liens.creeLe(acteur).orElse(null));
    }

    @PostMapping("/echeancier/lien")
    String creer(Acteur acteur, RedirectAttributes suite) {
        suite.addFlashAttribute("jeton", liens.creer(acteur));
        return PAGE;
    }

    @PostMapping("/echeancier/lien/revocation")
    String revoquer(Acteur acteur, RedirectAttributes suite) {
        liens.revoquer(acteur);
        suite.addFlashAttribute("confirmation", "lienRevoque");
        return PAGE;
    }

    /** Open to no session: the secret alone tells whose due dates these are. */
    @GetMapping("/calendrier/{jeton}.ics")
    ResponseEntity<byte[]> ics(@PathVariable String jeton) {
        Acteur acteur = liens.aQui(jeton).orElseThrow(DossierIntrouvable::new);
        return ResponseEntity.ok().contentType(CALENDRIER).body(echeancier.calendrier(acteur));
    }

    private YearMonth mois(String texte) {
        try {
            return texte.matches("\\d{4}-\\d{2}") ? YearMonth.parse(texte) : YearMonth.from(horloge.aujourdhui());
        } catch (DateTimeException e) {
            return YearMonth.from(horloge.aujourdhui());
        }
    }
}
