package ca.qc.madi.projet.web;

import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.projet.Accuse;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an act by form leads: back to the draft or the verdict, with a confirmation. */
final class Retour {

    private Retour() {}

    static String brouillon(String id, String numero, String acte, RedirectAttributes suite) {
        suite.addFlashAttribute("confirmation", acte);
        suite.addAttribute("id", id);
        suite.addAttribute("numero", numero);
        return "redirect:/dossiers/{id}/depots/{numero}";
    }

    static String verdict(String id, String numero, String acte, RedirectAttributes suite) {
        suite.addFlashAttribute("confirmation", acte);
        suite.addAttribute("id", id);
        suite.addAttribute("numero", numero);
        return "redirect:/dossiers/{id}/verdicts/{numero}";
    }

    /** A deposit goes back to the émetteur with all its findings; one received leads to its receipt. */
    static String accuse(String id, String numero, Accuse accuse, RedirectAttributes suite) {
        if (!accuse.recu()) {
            throw new ActeRefuse(accuse.verdict().motifs(), accuse.verdict());
        }
        suite.addAttribute("id", id);
        suite.addAttribute("numero", numero);
        return "redirect:/dossiers/{id}/depots/{numero}/accuse";
    }
}
