package ca.qc.madi.accueil.web;

import ca.qc.madi.partage.Acteur;
import ca.qc.madi.securite.Telechargement;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of the payments, that of each batch, and the files handed over. */
@Controller
class PaiementsPageController {

    private final Pages pages;
    private final LecturePaiements paiements;

    PaiementsPageController(Pages pages, LecturePaiements paiements) {
        this.pages = pages;
        this.paiements = paiements;
    }

    @GetMapping("/paiements")
    ModelAndView paiements(Acteur acteur, Locale langue) {
        return pages.paiements(acteur, langue);
    }

    @GetMapping("/paiements/lots/{lot}")
    ModelAndView lot(@PathVariable String lot, Acteur acteur, Locale langue) {
        return pages.lot(lot, acteur, langue);
    }

    @GetMapping("/paiements/lots/{lot}/fichier.csv")
    ResponseEntity<byte[]> fichier(@PathVariable String lot, Acteur acteur) {
        return Telechargement.de(paiements.fichier(lot, acteur), "paiements-" + lot + ".csv", Telechargement.CSV);
    }
}
