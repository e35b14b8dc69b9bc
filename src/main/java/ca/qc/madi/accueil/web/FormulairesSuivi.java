package ca.qc.madi.accueil.web;

import ca.qc.madi.accueil.web.Champ.Genre;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.Projet;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.suivi.AnneeSuivi;
import java.util.ArrayList;
import java.util.List;

/** The acts possible now on one year of follow-up. */
final class FormulairesSuivi {

    private final Ecran ecran;
    private final AnneeSuivi annee;
    private final RefRapport ref;
    private final String adresse;
    private final List<Formulaire> formulaires = new ArrayList<>();

    private FormulairesSuivi(Ecran ecran, Projet projet, AnneeSuivi annee) {
        this.ecran = ecran;
        this.annee = annee;
        this.ref = projet.ref().rapport(annee.nom());
        this.adresse = FormulairesProjet.adresse(projet) + "/suivi/" + annee.nom();
    }

    static List<Formulaire> de(Ecran ecran, Projet projet, AnneeSuivi annee) {
        FormulairesSuivi possibles = new FormulairesSuivi(ecran, projet, annee);
        possibles.emetteur();
        possibles.ministere();
        return possibles.formulaires;
    }

    /** One that comes late may still come in while the year is being verified. */
    private void emetteur() {
        boolean tardive = annee.attestation().isEmpty() && possible(Geste.ATTESTER, TypeTache.VERIFIER_SUIVI);
        if (possible(Geste.ATTESTER, TypeTache.ATTESTER) || tardive) {
            ajouter(
                    "attestation",
                    "/attestation",
                    Champ.choix("maintien", "true", "false"),
                    Champ.requis("attestation", Genre.DOCUMENT),
                    Champ.facultatif("signee", Genre.CASE),
                    Champ.facultatif("texte", Genre.ZONE));
        }
        if (possible(Geste.ATTESTER, TypeTache.PRECISER_SUIVI)) {
            ajouter("precisions", "/precisions", Champ.requis("texte", Genre.ZONE));
        }
    }

    private void ministere() {
        if (possible(Geste.ANALYSER, TypeTache.VERIFIER_SUIVI)) {
            ajouter(
                    "verification",
                    "/verification",
                    Champ.choix("issue", "CONFORME", "PRECISIONS", "DEFAUT", "DEFAUT_DEFINITIF"),
                    Champ.facultatif("texte", Genre.ZONE));
        }
        boolean autre = !annee.verifieePar(ecran.acteur().id());
        if (autre && possible(Geste.CONFIRMER_DEFAUT, TypeTache.CONFIRMER_DEFAUT)) {
            ajouter(
                    "confirmation-defaut",
                    "/confirmation",
                    Champ.choix("issue", "APPROUVE", "RENVOYE"),
                    Champ.facultatif("texte", Genre.ZONE));
        }
    }

    private boolean possible(Geste geste, TypeTache tache) {
        return ecran.permet(geste) && ecran.attend(tache, Repere.de(ref));
    }

    private void ajouter(String cle, String suite, Champ... champs) {
        formulaires.add(ecran.formulaire(cle, adresse + suite, champs));
    }
}
