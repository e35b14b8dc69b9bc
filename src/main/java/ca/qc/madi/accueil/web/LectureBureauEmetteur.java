package ca.qc.madi.accueil.web;

import ca.qc.madi.accueil.web.VueBureauEmetteur.Demarche;
import ca.qc.madi.accueil.web.VueBureauEmetteur.Ebauche;
import ca.qc.madi.accueil.web.VueBureauEmetteur.Nouveaute;
import ca.qc.madi.accueil.web.VueBureauEmetteur.Reponse;
import ca.qc.madi.correspondance.Lettres;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.FicheDossier;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Tache;
import ca.qc.madi.historique.Histoire;
import ca.qc.madi.historique.Histoires;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.projet.Brouillon;
import ca.qc.madi.projet.Brouillons;
import ca.qc.madi.projet.FaitProjet.AvertissementLeve;
import ca.qc.madi.validation.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the home of an émetteur from its own dossiers. */
@Component
class LectureBureauEmetteur {

    private static final int REPONSES = 5;
    private static final int NOUVELLES = 8;

    private final Dossiers dossiers;
    private final Histoires histoires;
    private final Flux flux;
    private final LectureTaches taches;
    private final LectureAttentes attentes;
    private final LectureDossiers liste;
    private final Brouillons brouillons;
    private final Lettres lettres;
    private final LectureLivre livre;
    private final Horloge horloge;

    LectureBureauEmetteur(
            Dossiers dossiers,
            Histoires histoires,
            Flux flux,
            LectureTaches taches,
            LectureAttentes attentes,
            LectureDossiers liste,
            Brouillons brouillons,
            Lettres lettres,
            LectureLivre livre,
            Horloge horloge) {
        this.dossiers = dossiers;
        this.histoires = histoires;
        this.flux = flux;
        this.taches = taches;
        this.attentes = attentes;
        this.liste = liste;
        this.brouillons = brouillons;
        this.lettres = lettres;
        this.livre = livre;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public VueBureauEmetteur lire(Acteur acteur, Mots mots) {
        List<String> siens =
                dossiers.visibles(acteur).stream().map(FicheDossier::id).toList();
        List<Histoire> racontes =
                siens.stream().map(id -> histoires.lire(id, acteur)).toList();
        List<Ebauche> ebauches =
                siens.stream().flatMap(id -> ebauches(id, acteur)).toList();
        List<LigneTache> attendues = new ArrayList<>();
        List<SuiteEtapes> parcours = new ArrayList<>();
        List<Demarche> demarches = new ArrayList<>();
        for (Histoire histoire : racontes) {
            List<Tache> ouvertes = flux.taches(histoire.dossier().id());
            attendues.addAll(taches.duDossier(histoire.dossier().id(), acteur));
            parcours.addAll(SuiteEtapes.de(histoire, ouvertes));
            demarches.addAll(demarches(new Ecran(acteur, histoire, ouvertes, horloge.aujourdhui())));
        }
        return new VueBureauEmetteur(
                attentes.lire(attendues, racontes, ebauches, mots),
                parcours,
                ebauches,
                reponses(siens, acteur),
                nouvelles(racontes, acteur, mots),
                demarches,
                liste.lister(acteur));
    }

    private Stream<Ebauche> ebauches(String dossier, Acteur acteur) {
        return brouillons.duDossier(dossier, acteur).stream()
                .filter(Brouillon::ouvert)
                .map(LectureBureauEmetteur::ebauche);
    }

    private static Ebauche ebauche(Brouillon brouillon) {
        Verdict verdict = brouillon.verdict();
        String dossier = brouillon.projet().dossier();
        return new Ebauche(
                "/dossiers/" + dossier + "/depots/" + brouillon.numero(),
                dossier,
                brouillon.projet().projet(),
                brouillon.rapport(),
                brouillon.pieces().size(),
                brouillon.enVerification(),
                verdict == null
                        ? null
                        : VueVerdict.Compte.de(verdict.constats()).erreurs());
    }

    private List<Reponse> reponses(List<String> siens, Acteur acteur) {
        return siens.stream()
                .flatMap(id -> lettres.duDossier(id, acteur).stream().map(l -> new Reponse(id, l)))
                .sorted(Comparator.comparing((Reponse r) -> r.lettre().jour())
                        .thenComparing(r -> r.lettre().rang())
                        .reversed())
                .limit(REPONSES)
                .toList();
    }

    /** What others than the reader wrote in the book, newest first; never what the ministry weighs for itself. */
    private List<Nouveaute> nouvelles(List<Histoire> racontes, Acteur acteur, Mots mots) {
        return racontes.stream()
                .flatMap(h -> livre.faits(recents(h.faits(), acteur), acteur, mots).stream()
                        .map(f -> new Nouveaute(h.dossier().id(), f)))
                .sorted(Comparator.comparing((Nouveaute n) -> n.fait().consigneLe())
                        .thenComparing(n -> n.fait().rang())
                        .reversed())
                .limit(NOUVELLES)
                .toList();
    }

    private static List<Fait> recents(List<Fait> faits, Acteur acteur) {
        return faits.stream()
                .filter(f -> !f.par().equals(acteur.id()) && !(f.contenu() instanceof AvertissementLeve))
                .toList();
    }

    /** A new request may be begun. */
    private static List<Demarche> demarches(Ecran ecran) {
        String dossier = ecran.dossier().id();
        return FormulairesDossier.de(ecran).stream()
                .filter(f -> f.cle().equals("demande"))
                .map(f -> new Demarche(dossier, LectureAttentes.ouvert(dossier, f.adresse())))
                .toList();
    }
}
