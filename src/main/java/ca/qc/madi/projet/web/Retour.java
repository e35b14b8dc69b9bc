package ca.qc.madi.projet.web;

import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Motif;
import ca.qc.madi.projet.Accuse;
import ca.qc.madi.validation.Gravite;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an act by form leads: back to the dossier, with a confirmation. */
final class Retour {

    private Retour() {}

    static String dossier(String id, String acte, RedirectAttributes suite) {
        suite.addFlashAttribute("confirmation", acte);
        suite.addAttribute("id", id);
        return "redirect:/dossiers/{id}";
    }

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
            throw new ActeRefuse(
                    accuse.verdict().constats().stream()
                            .filter(c -> c.gravite() == Gravite.ERREUR)
                            .map(c -> new Motif(c.code(), c.message()))
                            .toList(),
                    accuse.verdict());
        }
        suite.addAttribute("id", id);
        suite.addAttribute("numero", numero);
        return "redirect:/dossiers/{id}/depots/{numero}/accuse";
    }
}
