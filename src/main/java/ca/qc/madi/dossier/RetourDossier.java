package ca.qc.madi.dossier;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Back to the dossier's page, with a word on what was done. */
public final class RetourDossier {

    private RetourDossier() {}

    public static String de(String dossier, String acte, RedirectAttributes suite) {
        suite.addFlashAttribute("confirmation", acte);
        suite.addAttribute("id", dossier);
        return "redirect:/dossiers/{id}";
    }
}
