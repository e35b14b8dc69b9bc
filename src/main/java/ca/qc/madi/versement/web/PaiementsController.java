package ca.qc.madi.versement.web;

import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.securite.Auteur;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.versement.RemisePaiements;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Batches for the paying system, and its answers. */
@Controller
@RequestMapping("/paiements")
class PaiementsController {

    private static final String PAGE = "redirect:/paiements";

    private final RemisePaiements remise;

    PaiementsController(RemisePaiements remise) {
        this.remise = remise;
    }

    @PostMapping("/lots")
    String former(Auteur auteur, RedirectAttributes suite) {
        remise.former(auteur.par(), auteur.quand());
        return confirmer("lot", suite);
    }

    @PostMapping("/retours")
    String retour(
            @RequestParam(required = false) @Nullable MultipartFile retour, Auteur auteur, RedirectAttributes suite)
            throws IOException {
        Geste.REMETTRE_PAIEMENTS.exiger(auteur.par());
        if (retour == null || retour.isEmpty()) throw new ActeRefuse("M-SAISIE-04");
        remise.retour(retour.getBytes(), auteur.par(), auteur.quand());
        return confirmer("retour", suite);
    }

    private static String confirmer(String acte, RedirectAttributes suite) {
        suite.addFlashAttribute("confirmation", acte);
        return PAGE;
    }
}
