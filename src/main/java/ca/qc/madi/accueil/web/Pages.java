package ca.qc.madi.accueil.web;

import ca.qc.madi.accueil.web.Champ.Genre;
import ca.qc.madi.accueil.web.Groupement.Demande;
import ca.qc.madi.bureau.FiltreTaches;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Formats;
import ca.qc.madi.partage.Role;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.projet.Reprise;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Fills each page, whether it was asked for or an act just refused leads back to it. */
@Component
class Pages {

    private final LectureBureau bureau;
    private final LectureDossiers dossiers;
    private final LectureDossier dossier;
    private final LectureDepots depots;
    private final LectureVerdicts verdicts;
    private final LectureEmetteurs emetteurs;
    private final LecturePaiements paiements;
    private final LectureEchecs echecs;
    private final LectureLettres lettres;
    private final LectureSchemas schemas;
    private final LectureBureauEmetteur accueil;
    private final LectureNotes notes;
    private final MessageSource textes;

    Pages(
            LectureBureau bureau,
            LectureDossiers dossiers,
            LectureDossier dossier,
            LectureDepots depots,
            LectureVerdicts verdicts,
            LectureEmetteurs emetteurs,
            LecturePaiements paiements,
            LectureEchecs echecs,
            LectureLettres lettres,
            LectureSchemas schemas,
            LectureBureauEmetteur accueil,
            LectureNotes notes,
            MessageSource textes) {
        this.bureau = bureau;
        this.dossiers = dossiers;
        this.dossier = dossier;
        this.depots = depots;
        this.verdicts = verdicts;
        this.emetteurs = emetteurs;
        this.paiements = paiements;
        this.echecs = echecs;
        this.lettres = lettres;
        this.schemas = schemas;
        this.accueil = accueil;
        this.notes = notes;
        this.textes = textes;
    }

    ModelAndView bureau(Acteur acteur, Locale langue) {
        if (acteur.role() == Role.EMETTEUR)
            return page("bureau-emetteur", "/", langue).addObject("vue", accueil.lire(acteur, mots(langue)));
        return bureau.coupDOeil(page("bureau-ministere", "/", langue), acteur);
    }

    /** The list of tasks, as its address asks for it. */
    ModelAndView taches(FiltreTaches filtre, Acteur acteur, Locale langue) {
        return bureau.liste(page("taches", filtre.adresse(), langue), filtre, acteur);
    }

    ModelAndView dossiers(Acteur acteur, Locale langue) {
        return page("dossiers", "/dossiers", langue)
                .addObject("dossiers", dossiers.lister(acteur))
                .addObject("formulaires", dossiers.formulaires(acteur));
    }

    ModelAndView dossier(String id, Acteur acteur, Locale langue) {
        ModelAndView page = page("dossier", "/dossiers/" + id, langue);
        return page.addObject("vue", dossier.lire(id, acteur, mots(langue)))
                .addObject("lettres", lettres.lire(id, acteur))
                .addObject("schemas", schemas.lire(id, acteur))
                .addObject("notes", notes.lire(id, acteur, mots(langue)))
                .addObject("preuve", LiensPreuve.pour(acteur));
    }

    ModelAndView emetteurs(Acteur acteur, Locale langue) {
        return page("emetteurs", "/emetteurs", langue)
                .addObject("emetteurs", emetteurs.lister(acteur))
                .addObject("formulaires", emetteurs.formulaires(acteur));
    }

    ModelAndView paiements(Acteur acteur, Locale langue) {
        return page("paiements", "/paiements", langue)
                .addObject("vue", paiements.lire(acteur))
                .addObject("formulaires", paiements.formulaires(acteur));
    }

    ModelAndView lot(String numero, Acteur acteur, Locale langue) {
        return page("lot", "/paiements/lots/" + numero, langue).addObject("vue", paiements.lot(numero, acteur));
    }

    ModelAndView echecs(Acteur acteur, Locale langue) {
        return page("echecs", "/echecs", langue)
                .addObject("echecs", echecs.lister(acteur))
                .addObject("reprendre", echecs.peutReprendre(acteur));
    }

    /** A deposit being prepared, or as it was sent. */
    ModelAndView depot(String id, String numero, Acteur acteur, Locale langue) {
        VueDepot vue = depots.lire(id, numero, acteur);
        return page("depot", vue.adresse(), langue)
                .addObject("depot", vue)
                .addObject("v", verdicts.de(vue.brouillon(), acteur, Formats.de(langue)))
                .addObject("rafraichir", vue.brouillon().enVerification())
                .addObject("saisi", vue.saisi());
    }

    /** A verdict as it was given. */
    ModelAndView verdict(String id, String numero, Demande demande, Acteur acteur, Locale langue) {
        PageVerdict vue = verdicts.lire(id, numero, demande, acteur, Formats.de(langue));
        return page("verdict", String.valueOf(vue.vue().adresse()), langue)
                .addObject("page", vue)
                .addObject("v", vue.vue());
    }

    /** The same, computed again. */
    ModelAndView reprise(String id, String numero, Acteur acteur, Locale langue) {
        Reprise reprise = verdicts.refaire(id, numero, acteur);
        return verdict(id, numero, Demande.TOUT, acteur, langue)
                .addObject("reprise", reprise)
                .addObject("adresse", "/dossiers/" + id + "/verdicts/" + numero + "/reprise");
    }

    /** A form to try without an account. */
    ModelAndView essai(Locale langue) {
        return page("essayer", "/essayer", langue)
                .addObject(
                        "formulaire",
                        Formulaire.de(
                                "essai",
                                "/essayer",
                                List.of(
                                        Champ.parmi("essai.volet", Genre.CHOIX, Volet.values()),
                                        Champ.parmi("essai.etape", Genre.CHOIX, Etape.values()),
                                        Champ.mesures("essai.mesure"),
                                        Champ.facultatif("essai.date", Genre.DATE),
                                        Champ.facultatif("essai.annee", Genre.TEXTE),
                                        Champ.requis("classeur", Genre.CLASSEUR))));
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

    Mots mots(Locale langue) {
        return new Mots(textes, Formats.de(langue));
    }
}
