package ca.qc.madi.api.web;

import ca.qc.madi.api.Abonnements;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.projet.ProjetIntrouvable;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One's own subscriptions. */
@RestController
@RequestMapping(Adresses.RACINE + "/abonnements")
class AbonnementsApi {

    private final Abonnements abonnements;

    AbonnementsApi(Abonnements abonnements) {
        this.abonnements = abonnements;
    }

    @GetMapping
    List<Abonnements.Fiche> abonnements(Acteur acteur) {
        return abonnements.lister(acteur);
    }

    @GetMapping("/{abonnement}")
    Abonnements.Fiche abonnement(@PathVariable("abonnement") String id, Acteur acteur) {
        return abonnements.lister(acteur).stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow(ProjetIntrouvable::new);
    }
}
