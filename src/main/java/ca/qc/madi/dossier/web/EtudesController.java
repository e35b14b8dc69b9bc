package ca.qc.madi.dossier.web;

import ca.qc.madi.dossier.Etude;
import ca.qc.madi.dossier.EtudesConnues;
import ca.qc.madi.dossier.RetourDossier;
import ca.qc.madi.partage.Saisie;
import ca.qc.madi.securite.Auteur;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The studies the ministry knows of an émetteur, and what it judged of them (G-GES-05). */
@Controller
class EtudesController {

    private final EtudesConnues etudes;

    EtudesController(EtudesConnues etudes) {
        this.etudes = etudes;
    }

    /** @param mesures numbers of the measures it lists, separated by commas */
    @PostMapping("/dossiers/{id}/etudes")
    String inscrire(
            @PathVariable String id,
            @RequestParam String titre,
            @RequestParam String achevee,
            @RequestParam(defaultValue = "false") boolean conforme,
            @RequestParam(defaultValue = "false") boolean emergentes,
            @RequestParam(defaultValue = "") String mesures,
            Auteur auteur,
            RedirectAttributes suite) {
        List<String> numeros = Arrays.stream(mesures.split(","))
                .map(String::strip)
                .filter(m -> !m.isEmpty())
                .toList();
        Etude etude = new Etude(titre.strip(), Saisie.jour(achevee), conforme, emergentes, numeros);
        etudes.inscrire(id, etude, auteur.par(), auteur.quand());
        return RetourDossier.de(id, "etude", suite);
    }
}
