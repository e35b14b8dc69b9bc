package ca.qc.madi.accueil.web;

import ca.qc.madi.flux.Repere;
import ca.qc.madi.flux.Tache;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.historique.Visibilite;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.EtatRapport;
import ca.qc.madi.projet.Exigence;
import ca.qc.madi.projet.FaitProjet.DemandeRecue;
import ca.qc.madi.projet.Projet;
import ca.qc.madi.projet.Rapport;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.suivi.Suivi;
import ca.qc.madi.versement.Calcul;
import ca.qc.madi.versement.CompteRapport;
import ca.qc.madi.versement.Comptes;
import ca.qc.madi.versement.FaitVersement.VersementCalcule;
import java.util.List;
import java.util.Optional;

/** The projects and reports of one dossier, as one reader may see them. */
final class LectureProjets {

    private final Ecran ecran;
    private final Comptes comptes;

    private LectureProjets(Ecran ecran) {
        this.ecran = ecran;
        this.comptes = ecran.histoire().comptes();
    }

    static List<VueProjet> de(Ecran ecran) {
        LectureProjets lecture = new LectureProjets(ecran);
        return ecran.histoire().projets().values().stream().map(lecture::projet).toList();
    }

    private VueProjet projet(Projet projet) {
        String nom = projet.ref().projet();
        return new VueProjet(
                projet,
                ecran.histoire().etat(projet),
                formulaire(nom),
                comptes.verse(nom),
                comptes.facture(nom),
                comptes.encaisse(nom),
                projet.rapports().stream().map(r -> rapport(projet, r)).toList(),
                suivi(projet),
                exigences(projet),
                FormulairesProjet.de(ecran, projet));
    }

    private List<VueExigence> exigences(Projet projet) {
        return Exigence.duProjet(projet.ref().projet(), ecran.histoire().faits()).stream()
                .map(e -> new VueExigence(
                        e, e.enRetard(ecran.aujourdhui()), FormulairesProjet.exigence(ecran, projet, e)))
                .toList();
    }

    private VueSuivi suivi(Projet projet) {
        String nom = projet.ref().projet();
        Suivi suivi = ecran.histoire().suivis().get(nom);
        List<VueSuivi.Annee> annees = suivi == null
                ? List.of()
                : suivi.ouvertes().stream()
                        .map(a -> new VueSuivi.Annee(a, FormulairesSuivi.de(ecran, projet, a)))
                        .toList();
        return new VueSuivi(suivi, annees, comptes.creances(nom));
    }

    private String formulaire(String projet) {
        return ecran.histoire().faits().stream()
                .map(Fait::contenu)
                .filter(DemandeRecue.class::isInstance)
                .map(DemandeRecue.class::cast)
                .filter(demande -> demande.projet().equals(projet))
                .map(demande -> demande.formulaire().sha256())
                .findFirst()
                .orElseThrow();
    }

    private VueRapport rapport(Projet projet, Rapport rapport) {
        RefRapport ref = projet.ref().rapport(rapport.nom());
        Optional<CompteRapport> compte = comptes.rapport(ref.projet().projet(), ref.rapport());
        boolean approuve = compte.map(CompteRapport::approuve).orElse(false);
        Optional<Calcul> calcul = compte.flatMap(CompteRapport::calcul);
        boolean premiere = premierePersonne(ref, projet);
        boolean enRetard =
                rapport.etat() == EtatRapport.OUVERT && rapport.echeance().isBefore(ecran.aujourdhui());
        return new VueRapport(
                rapport,
                enRetard,
                calcul.filter(c -> Visibilite.voit(ecran.acteur(), c, approuve)).orElse(null),
                approuve,
                premiere && ecran.permet(Geste.APPROUVER_VERSEMENT) && attendApprobation(ref),
                FormulairesRapport.de(
                        ecran,
                        projet,
                        rapport,
                        !premiere,
                        compte.flatMap(CompteRapport::reserves).orElseGet(rapport::reserves)));
    }

    private boolean attendApprobation(RefRapport ref) {
        return ecran.taches().stream()
                .filter(t -> t.type() == TypeTache.APPROUVER_VERSEMENT)
                .map(Tache::repere)
                .anyMatch(Repere.de(ref)::equals);
    }

    /** Whether the reader accepted this report or set its latest computation off (M-DROIT-02). */
    private boolean premierePersonne(RefRapport ref, Projet projet) {
        String moi = ecran.acteur().id();
        boolean analyste = projet.rapport(ref.rapport())
                .flatMap(Rapport::analyste)
                .filter(moi::equals)
                .isPresent();
        boolean auteur = ecran.histoire().faits().stream()
                .filter(f -> f.contenu() instanceof VersementCalcule c
                        && c.projet().equals(ref.projet().projet())
                        && c.rapport().equals(ref.rapport()))
                .reduce((avant, apres) -> apres)
                .filter(f -> f.par().equals(moi))
                .isPresent();
        return analyste || auteur;
    }
}
