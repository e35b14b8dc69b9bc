package ca.qc.madi.accueil.web;

import ca.qc.madi.accueil.web.Champ.Genre;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.partage.Occasions;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.AnalyseDemande.Decision;
import ca.qc.madi.projet.EtatProjet;
import ca.qc.madi.projet.Exigence;
import ca.qc.madi.projet.GenreExigence;
import ca.qc.madi.projet.Projet;
import ca.qc.madi.projet.SensAvis;
import ca.qc.madi.projet.SuiteChangement;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.versement.Comptes;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The acts possible now on a project beside its reports. */
final class FormulairesProjet {

    private static final Set<EtatProjet> RETIRABLES =
            EnumSet.range(EtatProjet.EN_REALISATION, EtatProjet.FINAL_ANALYSE);

    private static final Set<EtatProjet> EN_DEMANDE =
            EnumSet.of(EtatProjet.EN_ANALYSE, EtatProjet.PRECISIONS_DEMANDEES);

    /** G-ADM-06: an accepted project may still be declared non admissible. */
    private static final Set<EtatProjet> REVOCABLES = EnumSet.of(
            EtatProjet.EN_REALISATION, EtatProjet.TERMINE, EtatProjet.FINAL_DEPOSE, EtatProjet.PIECES_DEMANDEES);

    private final Ecran ecran;
    private final Projet projet;
    private final Repere repere;
    private final List<Formulaire> formulaires = new ArrayList<>();

    private FormulairesProjet(Ecran ecran, Projet projet) {
        this.ecran = ecran;
        this.projet = projet;
        this.repere = Repere.de(projet.ref());
    }

    static List<Formulaire> de(Ecran ecran, Projet projet) {
        FormulairesProjet possibles = new FormulairesProjet(ecran, projet);
        possibles.demande();
        possibles.vie();
        possibles.suivi();
        possibles.exigence();
        possibles.changement();
        possibles.retrait();
        possibles.reouverture();
        return possibles.formulaires;
    }

    /** Where the project's acts are posted. */
    static String adresse(Projet projet) {
        return "/dossiers/" + projet.ref().dossier() + "/projets/"
                + projet.ref().projet();
    }

    private void demande() {
        if (ecran.permet(Geste.ANALYSER) && ecran.attend(TypeTache.ANALYSER_DEMANDE, repere)) {
            ajouter(
                    "decision",
                    "/decision",
                    Champ.parmi("decision", Genre.CHOIX, Decision.values()),
                    Champ.facultatif("texte", Genre.ZONE));
        }
        if (ecran.permet(Geste.CONSIGNER_AVIS) && ecran.attend(TypeTache.RECUEILLIR_AVIS, repere)) {
            ajouter(
                    "avis",
                    "/avis",
                    Champ.requis("ministere", Genre.TEXTE),
                    Champ.parmi("sens", Genre.CHOIX, SensAvis.values()),
                    Champ.facultatif("autres", Genre.CASE),
                    Champ.facultatif("texte", Genre.ZONE));
        }
        if (ecran.permet(Geste.FOURNIR) && ecran.attend(TypeTache.FOURNIR_PRECISIONS, repere)) {
            ajouter("precisions", "/precisions", Champ.requis("texte", Genre.ZONE));
        }
    }

    private void vie() {
        if (ecran.permet(Geste.DECLARER_FIN) && projet.etat() == EtatProjet.EN_REALISATION) {
            ajouter("fin", "/fin", Champ.requis("fin", Genre.DATE));
        }
        if (ecran.permet(Geste.ANALYSER) && REVOCABLES.contains(projet.etat())) {
            ajouter("revocation", "/revocation", Champ.requis("texte", Genre.ZONE));
        }
        if (ecran.permet(Geste.DECLARER_AIDE) && !projet.arrete()) {
            ajouter("aide", "/aides", Champ.requis("source", Genre.TEXTE), Champ.requis("montant", Genre.MONTANT));
        }
        Comptes comptes = ecran.histoire().comptes();
        String nom = projet.ref().projet();
        boolean du = comptes.du(nom).isPositive();
        if (ecran.permet(Geste.CONSIGNER_REMBOURSEMENT) && du) {
            ajouter("remboursement", "/remboursements", Champ.requis("montant", Genre.MONTANT));
        }
    }

    private void suivi() {
        if (ecran.permet(Geste.ANALYSER) && ecran.attend(TypeTache.DECIDER_SUIVI, repere)) {
            ajouter("suivi", "/suivi", Champ.choix("exige", "true", "false"), Champ.requis("texte", Genre.ZONE));
        }
        RefRapport mois = projet.ref().rapport(Occasions.planification(YearMonth.from(ecran.aujourdhui())));
        if (ecran.permet(Geste.PLANIFIER) && ecran.attend(TypeTache.PLANIFIER, Repere.de(mois))) {
            ajouter(
                    "planification",
                    "/planification",
                    Champ.requis("exerciceCourant", Genre.MONTANT),
                    Champ.requis("janvierMars", Genre.MONTANT),
                    Champ.facultatif("exerciceSuivant", Genre.MONTANT),
                    Champ.facultatif("exerciceUlterieur", Genre.MONTANT));
        }
    }

    /** G-AUD-03. */
    private void exigence() {
        boolean enCours = RETIRABLES.contains(ecran.histoire().etat(projet));
        if (!ecran.permet(Geste.EXIGER_PIECE) || !enCours) return;
        ajouter(
                "exigence",
                "/exigences",
                Champ.parmi("exigence", Genre.CHOIX, GenreExigence.values()),
                Champ.requis("texte", Genre.ZONE));
    }

    /** What may be done about one document demanded. */
    static List<Formulaire> exigence(Ecran ecran, Projet projet, Exigence exigence) {
        Repere repere = Repere.de(projet.ref().rapport(exigence.nom()));
        if (!ecran.permet(Geste.FOURNIR) || !ecran.attend(TypeTache.FOURNIR_EXIGENCE, repere)) return List.of();
        return List.of(ecran.formulaire(
                "reponse-exigence",
                adresse(projet) + "/exigences/" + exigence.nom(),
                Champ.facultatif("piece", Genre.DOCUMENT),
                Champ.facultatif("texte", Genre.ZONE)));
    }

    /** G-CHG-01. */
    private void changement() {
        if (!REVOCABLES.contains(projet.etat())) return;
        if (ecran.permet(Geste.DECLARER_CHANGEMENT)) {
            ajouter(
                    "changement",
                    "/changement",
                    Champ.requis("survenu", Genre.DATE),
                    Champ.requis("texte", Genre.ZONE));
        }
        if (ecran.permet(Geste.ANALYSER) && projet.changement().isPresent()) {
            ajouter(
                    "suite-changement",
                    "/changement/suite",
                    Champ.parmi("suite", Genre.CHOIX, SuiteChangement.values()),
                    Champ.requis("texte", Genre.ZONE));
        }
    }

    /** Until its final is settled. */
    private void retrait() {
        EtatProjet etat = ecran.histoire().etat(projet);
        if (!ecran.permet(Geste.RETIRER) || !(RETIRABLES.contains(etat) || EN_DEMANDE.contains(etat))) return;
        ajouter("retrait", "/retrait", Champ.requis("texte", Genre.ZONE));
    }

    private void reouverture() {
        if (!ecran.permet(Geste.ROUVRIR) || !projet.arrete() || ecran.dossier().sansSuite()) return;
        ajouter("reouverture", "/reouverture", Champ.requis("texte", Genre.ZONE));
    }

    private void ajouter(String cle, String suite, Champ... champs) {
        formulaires.add(ecran.formulaire(cle, adresse(projet) + suite, champs));
    }
}
