package ca.qc.madi.accueil.web;

import ca.qc.madi.accueil.web.Champ.Genre;
import ca.qc.madi.accueil.web.Champ.Option;
import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.dossier.Emetteur;
import ca.qc.madi.dossier.Emetteur.Contact;
import ca.qc.madi.dossier.Emetteur.Fonction;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Role;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.securite.Personnes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The companies the measure is offered to, and the forms that enter them; an émetteur knows of none. */
@Component
class LectureEmetteurs {

    private final Emetteurs emetteurs;
    private final Personnes personnes;

    LectureEmetteurs(Emetteurs emetteurs, Personnes personnes) {
        this.emetteurs = emetteurs;
        this.personnes = personnes;
    }

    @Transactional(readOnly = true)
    public List<VueEmetteur> lister(Acteur acteur) {
        if (acteur.role() == Role.EMETTEUR) throw new DossierIntrouvable();
        List<Emetteur> tous = emetteurs.findAll();
        Map<String, String> noms = personnes.noms(tous.stream()
                .flatMap(e -> e.contacts().stream().map(Contact::personne))
                .toList());
        return tous.stream()
                .sorted(Comparator.comparing(Emetteur::nom))
                .map(e -> vue(e, noms))
                .toList();
    }

    List<Formulaire> formulaires(Acteur acteur) {
        if (!Geste.INSCRIRE_EMETTEUR.permisA(acteur.role())) return List.of();
        return List.of(
                Formulaire.de(
                        "emetteur",
                        "/emetteurs",
                        List.of(
                                Champ.requis("nom", Genre.TEXTE),
                                Champ.requis("neq", Genre.TEXTE),
                                Champ.requis("etablissements", Genre.TEXTE),
                                Champ.facultatif("representant_nom", Genre.TEXTE),
                                Champ.facultatif("representant_courriel", Genre.TEXTE),
                                Champ.facultatif("representant_telephone", Genre.TEXTE),
                                Champ.facultatif("autorisee_nom", Genre.TEXTE),
                                Champ.facultatif("autorisee_courriel", Genre.TEXTE),
                                Champ.facultatif("autorisee_telephone", Genre.TEXTE),
                                Champ.choix("langue", "fr", "en"),
                                Champ.choix("rspede", "oui", "non"),
                                Champ.facultatif("enveloppe", Genre.MONTANT),
                                Champ.facultatif("dateEffet", Genre.DATE))),
                Formulaire.de(
                        "liste",
                        "/emetteurs/liste",
                        List.of(Champ.requis("liste", Genre.FICHIER), Champ.facultatif("dateEffet", Genre.DATE))),
                assujettissement());
    }

    private Formulaire assujettissement() {
        List<Option> tous = emetteurs.findAll().stream()
                .sorted(Comparator.comparing(Emetteur::nom))
                .map(e -> new Option(e.id(), e.nom()))
                .toList();
        return Formulaire.de(
                "assujettissement",
                "/emetteurs/assujettissement",
                List.of(
                        new Champ("emetteur", Genre.LISTE, true, tous),
                        Champ.choix("rspede", "oui", "non"),
                        Champ.requis("texte", Genre.ZONE),
                        Champ.facultatif("dateEffet", Genre.DATE)));
    }

    private static VueEmetteur vue(Emetteur emetteur, Map<String, String> noms) {
        Map<Fonction, String> contacts = emetteur.contacts().stream()
                .collect(Collectors.toMap(Contact::fonction, c -> noms.getOrDefault(c.personne(), c.personne())));
        return new VueEmetteur(
                emetteur.nom(),
                emetteur.neq(),
                emetteur.assujetti(),
                emetteur.etablissements().stream()
                        .map(site -> site.numero() + " " + site.nom())
                        .toList(),
                contacts.get(Fonction.REPRESENTANT_ADMINISTRATIF),
                contacts.get(Fonction.PERSONNE_AUTORISEE));
    }
}
