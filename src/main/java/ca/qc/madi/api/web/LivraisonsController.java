package ca.qc.madi.api.web;

import ca.qc.madi.api.Webhooks;
import ca.qc.madi.partage.Acteur;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A message given up, sent again from the page of the failures. */
@Controller
class LivraisonsController {

    private final Webhooks webhooks;

    LivraisonsController(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @PostMapping("/echecs/livraisons/{livraison}/reprise")
    String reprendre(@PathVariable long livraison, Acteur par, RedirectAttributes suite) {
        webhooks.reprendre(livraison, par);
        suite.addFlashAttribute("confirmation", "reprise");
        return "redirect:/echecs";
    }
}
