package ca.qc.madi.accueil.web;

import ca.qc.madi.accueil.web.LectureRejeu.Demande;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.partage.Acteur;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A dossier replayed: one address for each step, and for the last step of each day. */
@Controller
class RejeuController {

    private final Pages pages;
    private final LectureRejeu rejeu;
    private final Dossiers dossiers;

    RejeuController(Pages pages, LectureRejeu rejeu, Dossiers dossiers) {
        this.pages = pages;
        this.rejeu = rejeu;
        this.dossiers = dossiers;
    }

    @GetMapping("/dossiers/{id}/rejeu")
    ModelAndView rejouer(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer etape,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable Integer execution,
            @RequestParam(required = false, defaultValue = "false") boolean entier,
            Acteur acteur,
            Locale langue) {
        ModelAndView page = pages.page("rejeu", "/dossiers/" + id + "/rejeu", langue);
        VueRejeu vue = rejeu.lire(id, new Demande(etape, au, execution, entier), acteur, pages.mots(langue));
        return page.addObject("vue", vue)
                .addObject("au", etape == null ? au : null)
                .addObject("adresse", vue.adresse() + "?etape=" + vue.numero());
    }

    /** The step of one fact, by its place in the chain: what other pages lead to. */
    @GetMapping(value = "/dossiers/{id}/rejeu", params = "fait")
    String fait(@PathVariable String id, @RequestParam long fait, Acteur acteur) {
        return "redirect:/dossiers/" + id + "/rejeu?etape=" + rejeu.etape(id, fait, acteur);
    }

    /** The dossier as it stood at the end of a day is the last step of that day. */
    @GetMapping(value = "/dossiers/{id}", params = "au")
    String au(@PathVariable String id, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate au, Acteur acteur) {
        dossiers.exigerAcces(id, acteur);
        return "redirect:/dossiers/" + id + "/rejeu?au=" + au;
    }
}
