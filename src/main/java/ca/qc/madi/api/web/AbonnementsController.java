package ca.qc.madi.api.web;

import ca.qc.madi.api.Abonnements;
import ca.qc.madi.partage.Acteur;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opening and closing subscriptions: acts of the API that no page has. */
@Controller
@RequestMapping(Adresses.RACINE + "/abonnements")
class AbonnementsController {

    private final Abonnements abonnements;

    AbonnementsController(Abonnements abonnements) {
        this.abonnements = abonnements;
    }

    /** @param secret chosen by the subscriber, who checks our signatures with it */
    @PostMapping
    String ouvrir(
            @RequestParam String adresse,
            @RequestParam String secret,
            @RequestParam(defaultValue = "") List<String> types,
            Acteur par,
            RedirectAttributes suite) {
        suite.addAttribute("abonnement", abonnements.ouvrir(adresse, secret, types, par));
        suite.addFlashAttribute("confirmation", "abonnement");
        return "redirect:/abonnements/{abonnement}";
    }

    @PostMapping("/{abonnement}/fin")
    String fermer(@PathVariable("abonnement") String id, Acteur par, RedirectAttributes suite) {
        abonnements.fermer(id, par);
        suite.addFlashAttribute("confirmation", "fin-abonnement");
        return "redirect:/abonnements";
    }
}
