package ca.qc.madi.accueil.web;

import ca.qc.madi.accueil.web.VueDossier.Argent;
import ca.qc.madi.accueil.web.VueDossier.VueInterruption;
import ca.qc.madi.accueil.web.VueDossier.VuePosition;
import ca.qc.madi.dossier.Cession;
import ca.qc.madi.dossier.Dossier;
import ca.qc.madi.dossier.Emetteur;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Interruption;
import ca.qc.madi.flux.Position;
import ca.qc.madi.historique.Histoire;
import ca.qc.madi.historique.Histoires;
import ca.qc.madi.historique.RefusVisibles;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.versement.Comptes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of one dossier shows to one reader. */
@Component
class LectureDossier {

    private final Histoires histoires;
    private final Emetteurs emetteurs;
    private final Flux flux;
    private final LectureTaches taches;
    private final RefusVisibles refus;
    private final LectureLivre livre;
    private final LectureDepots depots;
    private final Horloge horloge;

    LectureDossier(
            Histoires histoires,
            Emetteurs emetteurs,
            Flux flux,
            LectureTaches taches,
            RefusVisibles refus,
            LectureLivre livre,
            LectureDepots depots,
            Horloge horloge) {
        this.histoires = histoires;
        this.emetteurs = emetteurs;
        this.flux = flux;
        this.taches = taches;
        this.refus = refus;
        this.livre = livre;
        this.depots = depots;
        this.horloge = horloge;
    }

    /** @throws ca.qc.madi.dossier.DossierIntrouvable when there is none, or it is another company's */
    @Transactional(readOnly = true)
    public VueDossier lire(String id, Acteur acteur, Mots mots) {
        Histoire histoire = histoires.lire(id, acteur);
        Dossier dossier = histoire.dossier();
        Ecran ecran = new Ecran(acteur, histoire, flux.taches(id), horloge.aujourdhui());
        List<Cession> cessions = Cession.depuis(histoire.faits());
        Optional<Emetteur> emetteur = emetteurs.findById(dossier.emetteur());
        return new VueDossier(
                id,
                emetteur.map(Emetteur::nom).orElse(dossier.emetteur()),
                emetteur.map(Emetteur::neq).orElse(null),
                dossier.regles().titre(),
                dossier.inconnus(),
                dossier.etat(),
                dossier.voie().orElse(null),
                dossier.enVigueurDepuis().orElse(null),
                argent(histoire),
                flux.positions(id).stream().map(LectureDossier::position).toList(),
                flux.interruptions(id).stream()
                        .map(LectureDossier::interruption)
                        .toList(),
                taches.duDossier(id, acteur),
                formulaires(ecran, emetteur, cessions),
                cessions,
                dossier.etudes(),
                depots.duDossier(id, acteur),
                LectureProjets.de(ecran),
                livre.faits(histoire.faits(), acteur, mots),
                livre.refus(refus.lire(id, acteur), mots));
    }

    private static List<Formulaire> formulaires(Ecran ecran, Optional<Emetteur> emetteur, List<Cession> cessions) {
        List<Formulaire> tous = new ArrayList<>(FormulairesDossier.de(ecran));
        emetteur.ifPresent(e -> tous.addAll(FormulairesEmetteur.de(ecran, e, cessions)));
        return tous;
    }

    static Argent argent(Histoire histoire) {
        Comptes comptes = histoire.comptes();
        Money facture =
                histoire.projets().keySet().stream().map(comptes::facture).reduce(Montants.ZERO, Money::plus);
        return new Argent(
                histoire.dossier().enveloppe(), comptes.verse(), facture, comptes.encaisse(), histoire.solde());
    }

    private static VueInterruption interruption(Interruption i) {
        return new VueInterruption(position(i.position()), i.motif(), i.quand(), i.rouvert());
    }

    private static VuePosition position(Position position) {
        return new VuePosition(
                position.processus(),
                position.version(),
                position.noeud(),
                position.nom(),
                position.repere().projet(),
                position.repere().rapport());
    }
}
