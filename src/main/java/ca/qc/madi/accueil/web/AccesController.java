package ca.qc.madi.accueil.web;

import ca.qc.madi.api.Abonnements;
import ca.qc.madi.api.AccesSystemes;
import ca.qc.madi.partage.Acteur;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Other systems: their tokens, and where facts are told as they happen. A secret is shown once, when it is made. */
@Controller
@RequestMapping("/acces")
class AccesController {

    private static final String PAGE = "redirect:/acces";
    private static final int OCTETS = 32;
    private static final SecureRandom HASARD = new SecureRandom();

    private final PagesAcces pages;
    private final AccesSystemes acces;
    private final Abonnements abonnements;

    AccesController(PagesAcces pages, AccesSystemes acces, Abonnements abonnements) {
        this.pages = pages;
        this.acces = acces;
        this.abonnements = abonnements;
    }

    @GetMapping
    ModelAndView page(Acteur acteur, Locale langue) {
        return pages.acces(acteur, langue);
    }

    @PostMapping("/jetons")
    String creer(
            @RequestParam(defaultValue = "") String systeme,
            @RequestParam(defaultValue = "") String duree,
            Acteur par,
            RedirectAttributes suite) {
        suite.addFlashAttribute("secret", acces.creer(systeme, duree, par).secret());
        return PAGE;
    }

    @PostMapping("/jetons/revocation")
    String revoquer(@RequestParam(defaultValue = "") String acces, Acteur par, RedirectAttributes suite) {
        this.acces.revoquer(acces, par);
        suite.addFlashAttribute("confirmation", "jetonRevoque");
        return PAGE;
    }

    /** @param types names of facts, separated by commas; empty for every fact */
    @PostMapping("/abonnements")
    String ouvrir(
            @RequestParam(defaultValue = "") String adresse,
            @RequestParam(defaultValue = "") List<String> types,
            Acteur par,
            RedirectAttributes suite) {
        byte[] tire = new byte[OCTETS];
        HASARD.nextBytes(tire);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(tire);
        abonnements.ouvrir(
                adresse.strip(), secret, types.stream().map(String::strip).toList(), par);
        suite.addFlashAttribute("secret", secret);
        return PAGE;
    }

    @PostMapping("/abonnements/fin")
    String fermer(@RequestParam(defaultValue = "") String abonnement, Acteur par, RedirectAttributes suite) {
        abonnements.fermer(abonnement, par);
        suite.addFlashAttribute("confirmation", "abonnementFerme");
        return PAGE;
    }
}
