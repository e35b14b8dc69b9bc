package ca.qc.madi.accueil.web;

import ca.qc.madi.accueil.web.Champ.Genre;
import ca.qc.madi.accueil.web.Champ.Option;
import ca.qc.madi.dossier.Cession;
import ca.qc.madi.dossier.Emetteur;
import ca.qc.madi.dossier.Emetteur.Fonction;
import ca.qc.madi.securite.Geste;
import java.util.ArrayList;
import java.util.List;

/** The acts possible now on what changes at the émetteur of a dossier. */
final class FormulairesEmetteur {

    private final Ecran ecran;
    private final String adresse;
    private final List<Formulaire> formulaires = new ArrayList<>();

    private FormulairesEmetteur(Ecran ecran) {
        this.ecran = ecran;
        this.adresse = "/dossiers/" + ecran.dossier().id();
    }

    static List<Formulaire> de(Ecran ecran, Emetteur emetteur, List<Cession> cessions) {
        FormulairesEmetteur possibles = new FormulairesEmetteur(ecran);
        if (ecran.dossier().sansSuite()) return List.of();
        possibles.contact();
        possibles.cession(emetteur);
        possibles.suite(cessions);
        possibles.transfert(emetteur, cessions);
        return possibles.formulaires;
    }

    private void contact() {
        if (!ecran.permet(Geste.CHANGER_CONTACT)) return;
        ajouter(
                "contact",
                "/contact",
                Champ.parmi("fonction", Genre.CHOIX, Fonction.values()),
                Champ.requis("personne", Genre.TEXTE),
                Champ.requis("courriel", Genre.TEXTE),
                Champ.facultatif("telephone", Genre.TEXTE),
                Champ.requis("effet", Genre.DATE),
                Champ.facultatif("justification", Genre.DOCUMENT),
                Champ.facultatif("texte", Genre.ZONE));
    }

    private void cession(Emetteur emetteur) {
        if (!ecran.permet(Geste.DECLARER_CESSION) || !ecran.dossier().enVigueur()) return;
        List<Option> sites = emetteur.etablissements().stream()
                .map(e -> new Option(e.numero(), e.numero() + " " + e.nom()))
                .toList();
        ajouter(
                "cession",
                "/cession",
                new Champ("etablissement", Genre.LISTE, true, sites),
                Champ.requis("acquereur", Genre.TEXTE),
                Champ.requis("neq", Genre.TEXTE),
                Champ.requis("survenu", Genre.DATE),
                Champ.requis("personne", Genre.TEXTE),
                Champ.requis("courriel", Genre.TEXTE),
                Champ.facultatif("justification", Genre.DOCUMENT),
                Champ.facultatif("texte", Genre.ZONE));
    }

    private void suite(List<Cession> cessions) {
        List<Option> attendues = cessions.stream()
                .filter(Cession::attendue)
                .map(c -> c.declaree().etablissement())
                .map(site -> new Option(site, site))
                .toList();
        if (!ecran.permet(Geste.ANALYSER) || attendues.isEmpty()) return;
        ajouter(
                "suite-cession",
                "/cession/suite",
                new Champ("etablissement", Genre.LISTE, true, attendues),
                Champ.choix("acceptee", "true", "false"),
                Champ.requis("texte", Genre.ZONE));
    }

    /** A site of which another company was accepted as owner, while the dossier is still somebody else's. */
    private void transfert(Emetteur emetteur, List<Cession> cessions) {
        List<Option> reprises = cessions.stream()
                .filter(Cession::acceptee)
                .map(Cession::declaree)
                .filter(c -> !c.neq().equals(emetteur.neq()))
                .map(c -> new Option(c.etablissement(), c.etablissement() + " " + c.acquereur()))
                .toList();
        if (!ecran.permet(Geste.ANALYSER) || reprises.isEmpty()) return;
        ajouter(
                "transfert",
                "/cession/transfert",
                new Champ("etablissement", Genre.LISTE, true, reprises),
                Champ.facultatif("emetteur", Genre.TEXTE),
                Champ.requis("texte", Genre.ZONE));
    }

    private void ajouter(String cle, String suite, Champ... champs) {
        formulaires.add(ecran.formulaire(cle, adresse + suite, champs));
    }
}
