package ca.qc.madi.accueil.web;

import ca.qc.madi.accueil.web.Champ.Genre;
import ca.qc.madi.cadre.Cle;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.dossier.EtatDossier;
import ca.qc.madi.dossier.Partie;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.securite.Geste;
import java.util.ArrayList;
import java.util.List;

/** The acts possible now on a dossier itself: étapes 1 to 5, and a new request. */
final class FormulairesDossier {

    private final Ecran ecran;
    private final Repere repere;
    private final String adresse;
    private final List<Formulaire> formulaires = new ArrayList<>();

    private FormulairesDossier(Ecran ecran) {
        this.ecran = ecran;
        this.repere = Repere.de(ecran.dossier().id());
        this.adresse = "/dossiers/" + ecran.dossier().id();
    }

    static List<Formulaire> de(Ecran ecran) {
        FormulairesDossier possibles = new FormulairesDossier(ecran);
        possibles.octroi();
        possibles.signatures();
        possibles.demande();
        possibles.etude();
        possibles.fin();
        possibles.reouverture();
        possibles.correction();
        return possibles.formulaires;
    }

    private void octroi() {
        if (possible(Geste.REPONDRE_OFFRE, TypeTache.REPONDRE_OFFRE)) {
            ajouter("reponse", "/reponse", Champ.choix("interet", "true", "false"));
        }
        if (possible(Geste.CONSIGNER_AUTORISATION, TypeTache.CONSIGNER_DECRET)
                || possible(Geste.CONSIGNER_AUTORISATION, TypeTache.CONSIGNER_DECISION_CT)) {
            ajouter(
                    "autorisation",
                    "/autorisation",
                    Champ.choix("issue", "OBTENUE", "REFUSEE"),
                    Champ.requis("numero", Genre.TEXTE));
        }
        if (possible(Geste.TRANSMETTRE_LETTRE, TypeTache.TRANSMETTRE_LETTRE)) ajouter("lettre", "/lettre");
    }

    private void signatures() {
        if (possible(Geste.SIGNER_EMETTEUR, TypeTache.SIGNER_EMETTEUR)) {
            ajouter(
                    "signature-emetteur",
                    "/signatures/emetteur",
                    Champ.requis("signataire", Genre.TEXTE),
                    Champ.facultatif("entente", Genre.FICHIER));
        }
        if (possible(Geste.SIGNER_MELCCFP, TypeTache.SIGNER_MELCCFP)) {
            ajouter(
                    "signature-melccfp",
                    "/signatures/melccfp",
                    Champ.requis("signataire", Genre.TEXTE),
                    Champ.facultatif("entente", Genre.FICHIER));
        }
    }

    /** Once the entente is in force and until the last day; an analyst may key in what came in before. */
    private void demande() {
        if (!ecran.permet(Geste.DEPOSER) || ecran.dossier().sansSuite()) return;
        Parametres parametres = ecran.dossier().parametres(ecran.aujourdhui());
        boolean ouverte = ecran.dossier().enVigueur() && ecran.aujourdhui().isBefore(parametres.limiteDesDepots());
        boolean transition = parametres
                .dateSIlYEnA(Cle.TRANSITION_PTE_FIN)
                .filter(fin -> !ecran.aujourdhui().isAfter(fin))
                .isPresent();
        boolean rattrapage = ecran.analyste() && ecran.dossier().etat() != EtatDossier.OFFERT;
        if (ouverte || transition || rattrapage) {
            Champ volet = Champ.parmi("volet", Genre.CHOIX, Volet.values());
            formulaires.add(Formulaire.de("demande", adresse + "/projets", List.of(volet)));
        }
    }

    /** A study the ministry knows, or its judgement of one entered before. */
    private void etude() {
        if (!ecran.permet(Geste.INSCRIRE_ETUDE) || ecran.dossier().sansSuite()) return;
        ajouter(
                "etude",
                "/etudes",
                Champ.requis("titre", Genre.TEXTE),
                Champ.requis("achevee", Genre.DATE),
                Champ.facultatif("conforme", Genre.CASE),
                Champ.facultatif("emergentes", Genre.CASE),
                Champ.facultatif("mesures", Genre.TEXTE));
    }

    /** Before the entente is in force either party may give up; once it is, either may end it. */
    private void fin() {
        if (ecran.dossier().sansSuite()) return;
        boolean enVigueur = ecran.dossier().enVigueur();
        if (!ecran.permet(enVigueur ? Geste.RESILIER : Geste.RETIRER)) return;
        List<Champ> champs = new ArrayList<>();
        if (ecran.analyste()) champs.add(Champ.parmi("partie", Genre.CHOIX, Partie.MELCCFP, Partie.EMETTEUR));
        champs.add(Champ.requis("texte", Genre.ZONE));
        String cle = enVigueur ? "resiliation" : "retrait-offre";
        ajouter(cle, enVigueur ? "/resiliation" : "/retrait", champs.toArray(Champ[]::new));
    }

    private void reouverture() {
        if (!ecran.permet(Geste.ROUVRIR) || !ecran.dossier().sansSuite()) return;
        ajouter("reouverture-dossier", "/reouverture", Champ.requis("texte", Genre.ZONE));
    }

    /** Once something was written that may be wrong; the book below gives each fact's rank. */
    private void correction() {
        if (!ecran.permet(Geste.CORRIGER)
                || ecran.dossier().signataire(Partie.EMETTEUR).isEmpty()) return;
        ajouter(
                "contre-acte",
                "/contre-acte",
                Champ.requis("rang", Genre.TEXTE),
                Champ.facultatif("fin", Genre.DATE),
                Champ.facultatif("montant", Genre.MONTANT),
                Champ.facultatif("signataire", Genre.TEXTE),
                Champ.requis("texte", Genre.ZONE));
    }

    private boolean possible(Geste geste, TypeTache tache) {
        return ecran.permet(geste) && ecran.attend(tache, repere);
    }

    private void ajouter(String cle, String suite, Champ... champs) {
        formulaires.add(ecran.formulaire(cle, adresse + suite, champs));
    }
}
