package ca.qc.madi.accueil.web;

import ca.qc.madi.accueil.web.Champ.Genre;
import ca.qc.madi.accueil.web.Champ.Option;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.formulaire.LigneRegistre;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.projet.EtatRapport;
import ca.qc.madi.projet.PointEtude;
import ca.qc.madi.projet.Projet;
import ca.qc.madi.projet.Rapport;
import ca.qc.madi.projet.Reserves;
import ca.qc.madi.projet.SaisieReserves;
import ca.qc.madi.securite.Geste;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The acts possible now on one report and its payment. */
final class FormulairesRapport {

    private static final Set<EtatRapport> NON_DECIDE =
            EnumSet.of(EtatRapport.OUVERT, EtatRapport.EN_ANALYSE, EtatRapport.PIECES);
    private static final Set<EtatRapport> RECU = EnumSet.of(EtatRapport.EN_ANALYSE, EtatRapport.PIECES);

    private final Ecran ecran;
    private final Rapport rapport;
    private final RefRapport ref;
    private final String adresse;
    private final boolean deuxiemePersonne;
    private final boolean etude;
    private final Reserves reserves;
    private final List<Formulaire> formulaires = new ArrayList<>();

    private FormulairesRapport(
            Ecran ecran, Projet projet, Rapport rapport, boolean deuxiemePersonne, Reserves reserves) {
        this.ecran = ecran;
        this.rapport = rapport;
        this.ref = projet.ref().rapport(rapport.nom());
        this.adresse = FormulairesProjet.adresse(projet) + "/rapports/" + rapport.nom();
        this.deuxiemePersonne = deuxiemePersonne;
        this.etude = ref.estFinal() && projet.volet() == Volet.PTE;
        this.reserves = reserves;
    }

    /**
     * @param deuxiemePersonne whether the reader neither analysed the report nor made its computation
     * @param reserves those in force, which a revision starts from
     */
    static List<Formulaire> de(
            Ecran ecran, Projet projet, Rapport rapport, boolean deuxiemePersonne, Reserves reserves) {
        FormulairesRapport possibles = new FormulairesRapport(ecran, projet, rapport, deuxiemePersonne, reserves);
        possibles.depot();
        possibles.prolongation();
        possibles.analyse();
        possibles.versement();
        return possibles.formulaires;
    }

    /** Before its last day only: afterwards the delay is a fact. */
    private void prolongation() {
        boolean attendu = rapport.etat() == EtatRapport.OUVERT && ref.estFinal();
        if (!attendu || !ecran.permet(Geste.REPORTER) || ecran.dossier().resilie()) return;
        if (rapport.echeance().isBefore(ecran.aujourdhui())) return;
        ajouter(
                "prolongation",
                "/prolongation",
                Champ.requis("echeance", Champ.Genre.DATE),
                Champ.requis("texte", Champ.Genre.ZONE));
    }

    private void depot() {
        boolean recevable = rapport.etat() == EtatRapport.OUVERT;
        if (!recevable || !possible(Geste.DEPOSER, TypeTache.DEPOSER_RAPPORT, TypeTache.DEPOSER_FINAL)) return;
        formulaires.add(Formulaire.de(ref.estFinal() ? "final" : "rapport", adresse + "/depot", List.of()));
    }

    private void analyse() {
        if (possible(Geste.ANALYSER, TypeTache.ANALYSER_RAPPORT, TypeTache.ANALYSER_FINAL)) {
            List<Champ> champs =
                    new ArrayList<>(List.of(Champ.choix("issue", "ACCEPTE", "PIECES", "REFUSE"), pieces()));
            if (etude) champs.add(Champ.parmi("points", Genre.CASES, PointEtude.values()));
            champs.add(Champ.facultatif("reduction", Genre.MONTANT));
            champs.add(Champ.facultatif("motifReduction", Genre.TEXTE));
            champs.add(Champ.facultatif("texte", Genre.ZONE));
            ajouter("analyse", "/analyse", champs.toArray(Champ[]::new));
        }
        if (possible(Geste.FOURNIR, TypeTache.FOURNIR_PIECES, TypeTache.FOURNIR_PIECES_FINAL)) {
            ajouter("pieces", "/pieces", Champ.requis("texte", Genre.ZONE), Champ.facultatif("audit", Genre.CASE));
        }
        boolean exigible = NON_DECIDE.contains(rapport.etat()) && !rapport.auditExige() && !rapport.auditJoint();
        if (ecran.permet(Geste.EXIGER_AUDIT) && exigible) {
            ajouter("audit", "/audit");
        }
        boolean audite = rapport.auditExige() && !rapport.auditJoint();
        if (ecran.permet(Geste.FOURNIR) && audite && RECU.contains(rapport.etat())) {
            ajouter("audit-recu", "/audit-recu");
        }
    }

    private void versement() {
        if (deuxiemePersonne && possible(Geste.APPROUVER_VERSEMENT, TypeTache.APPROUVER_VERSEMENT)) {
            ajouter(
                    "approbation",
                    "/approbation",
                    Champ.choix("issue", "APPROUVE", "RENVOYE"),
                    Champ.facultatif("texte", Genre.ZONE));
        }
        if (possible(Geste.REVISER_CALCUL, TypeTache.REVISER_CALCUL)) {
            Champ reduction = Champ.facultatif("reduction", Genre.MONTANT);
            Champ motif = Champ.facultatif("motifReduction", Genre.TEXTE);
            formulaires.add(ecran.formulaire("revision", adresse + "/revision", pieces(), reduction, motif)
                    .avec(SaisieReserves.ecrire(reserves)));
        }
    }

    /** The documents of the report, each once, with what they are for. */
    private Champ pieces() {
        List<Option> pieces = rapport.lignes().stream()
                .map(LigneRegistre::piece)
                .distinct()
                .map(piece -> new Option(piece, piece))
                .toList();
        return new Champ("ecart", Genre.PIECES, false, pieces);
    }

    private boolean possible(Geste geste, TypeTache... taches) {
        if (!ecran.permet(geste)) return false;
        Repere repere = Repere.de(ref);
        return List.of(taches).stream().anyMatch(t -> ecran.attend(t, repere));
    }

    private void ajouter(String cle, String suite, Champ... champs) {
        formulaires.add(ecran.formulaire(cle, adresse + suite, champs));
    }
}
