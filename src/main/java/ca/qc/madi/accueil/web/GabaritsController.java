package ca.qc.madi.accueil.web;

import ca.qc.madi.formulaire.Dispositions;
import ca.qc.madi.formulaire.GabaritsPublies;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.projet.ProjetIntrouvable;
import ca.qc.madi.securite.Telechargement;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The blank form, for anyone (G-ADM-03): the edition in force, and each one that was published. */
@Controller
class GabaritsController {

    private final Horloge horloge;

    GabaritsController(Horloge horloge) {
        this.horloge = horloge;
    }

    @GetMapping("/gabarit")
    String enVigueur() {
        return "redirect:/gabarit/" + GabaritsPublies.nom(Dispositions.enVigueurLe(horloge.aujourdhui()));
    }

    @GetMapping("/gabarit/{nom}")
    ResponseEntity<byte[]> telecharger(@PathVariable String nom) {
        byte[] contenu = GabaritsPublies.octets(nom).orElseThrow(ProjetIntrouvable::new);
        return Telechargement.de(contenu, nom, Telechargement.CLASSEUR);
    }
}
