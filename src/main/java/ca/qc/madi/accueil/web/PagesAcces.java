package ca.qc.madi.accueil.web;

import ca.qc.madi.accueil.web.Champ.Genre;
import ca.qc.madi.api.Abonnements;
import ca.qc.madi.api.AccesSystemes;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.securite.Geste;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Fills the page of the other systems, asked for or led back to by a refused form. */
@Component
class PagesAcces {

    private final Pages pages;
    private final AccesSystemes acces;
    private final Abonnements abonnements;

    PagesAcces(Pages pages, AccesSystemes acces, Abonnements abonnements) {
        this.pages = pages;
        this.acces = acces;
        this.abonnements = abonnements;
    }

    ModelAndView acces(Acteur acteur, Locale langue) {
        return pages.page("acces", "/acces", langue)
                .addObject("jetons", acces.lister(acteur))
                .addObject("revoque", Geste.REVOQUER_JETON.permisA(acteur.role()))
                .addObject("abonne", Geste.ABONNER.permisA(acteur.role()))
                .addObject("abonnements", abonnements.lister(acteur))
                .addObject("formulaires", formulaires(acteur));
    }

    private static List<Formulaire> formulaires(Acteur acteur) {
        List<Formulaire> formulaires = new ArrayList<>();
        if (Geste.CREER_JETON.permisA(acteur.role())) {
            formulaires.add(Formulaire.de(
                    "jeton",
                    "/acces/jetons",
                    List.of(Champ.requis("systeme", Genre.TEXTE), Champ.choix("duree", "P3M", "P1Y", "P2Y"))));
        }
        if (Geste.ABONNER.permisA(acteur.role())) {
            formulaires.add(Formulaire.de(
                    "abonnement",
                    "/acces/abonnements",
                    List.of(Champ.requis("adresse", Genre.TEXTE), Champ.facultatif("types", Genre.TEXTE))));
        }
        return formulaires;
    }
}
