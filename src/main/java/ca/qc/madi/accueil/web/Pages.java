package ca.qc.madi.accueil.web;

import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Formats;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Fills each page, whether it was asked for or an act just refused leads back to it. */
@Component
class Pages {

    private final LectureTaches taches;
    private final LectureDossiers dossiers;
    private final LectureDossier dossier;
    private final LectureDepots depots;
    private final LectureEmetteurs emetteurs;
    private final LectureLettres lettres;
    private final MessageSource textes;

    Pages(
            LectureTaches taches,
            LectureDossiers dossiers,
            LectureDossier dossier,
            LectureDepots depots,
            LectureEmetteurs emetteurs,
            LectureLettres lettres,
            MessageSource textes) {
        this.taches = taches;
        this.dossiers = dossiers;
        this.dossier = dossier;
        this.depots = depots;
        this.emetteurs = emetteurs;
        this.lettres = lettres;
        this.textes = textes;
    }

    ModelAndView bureau(Acteur acteur, Locale langue) {
        return page("bureau", "/", langue)
                .addObject("role", acteur.role())
                .addObject("taches", taches.toutes(acteur))
                .addObject("dossiers", dossiers.lister(acteur));
    }

    ModelAndView dossiers(Acteur acteur, Locale langue) {
        return page("dossiers", "/dossiers", langue)
                .addObject("dossiers", dossiers.lister(acteur))
                .addObject("formulaires", dossiers.formulaires(acteur));
    }

    ModelAndView dossier(String id, Acteur acteur, Locale langue) {
        ModelAndView page = page("dossier", "/dossiers/" + id, langue);
        return page.addObject("vue", dossier.lire(id, acteur, mots(langue)))
                .addObject("lettres", lettres.lire(id, acteur));
    }

    ModelAndView emetteurs(Acteur acteur, Locale langue) {
        return page("emetteurs", "/emetteurs", langue)
                .addObject("emetteurs", emetteurs.lister(acteur))
                .addObject("formulaires", emetteurs.formulaires(acteur));
    }

    /** A deposit being prepared, or as it was sent. */
    ModelAndView depot(String id, String numero, Acteur acteur, Locale langue) {
        VueDepot vue = depots.lire(id, numero, acteur);
        return page("depot", vue.adresse(), langue).addObject("depot", vue).addObject("saisi", vue.saisi());
    }

    ModelAndView accuse(String id, String numero, Acteur acteur, Locale langue) {
        return page("accuse", "/dossiers/" + id + "/depots/" + numero + "/accuse", langue)
                .addObject("vue", depots.accuse(id, numero, acteur));
    }

    /**
     * Any page of ours.
     *
     * @param adresse where the same page can be asked for, to change its language
     */
    ModelAndView page(String nom, String adresse, Locale langue) {
        return new ModelAndView(nom)
                .addObject("adresse", adresse)
                .addObject("f", Formats.de(langue))
                .addObject("mots", mots(langue))
                .addObject("saisi", DejaSaisi.RIEN);
    }

    private Mots mots(Locale langue) {
        return new Mots(textes, Formats.de(langue));
    }
}
