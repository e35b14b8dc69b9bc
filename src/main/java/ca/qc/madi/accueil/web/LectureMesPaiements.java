package ca.qc.madi.accueil.web;

import ca.qc.madi.accueil.web.VueMesPaiements.Enveloppe;
import ca.qc.madi.accueil.web.VueMesPaiements.Paiement;
import ca.qc.madi.accueil.web.VueMesPaiements.ProjetPaye;
import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.historique.Histoire;
import ca.qc.madi.historique.Histoires;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Role;
import ca.qc.madi.projet.Projet;
import ca.qc.madi.projet.Rapport;
import ca.qc.madi.versement.Calcul;
import ca.qc.madi.versement.CompteRapport;
import ca.qc.madi.versement.Comptes;
import ca.qc.madi.versement.OrdrePaiement;
import ca.qc.madi.versement.OrdresPaiement;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The payments of the émetteur who reads, and of nobody else. */
@Component
class LectureMesPaiements {

    private final Dossiers dossiers;
    private final Histoires histoires;
    private final OrdresPaiement ordres;

    LectureMesPaiements(Dossiers dossiers, Histoires histoires, OrdresPaiement ordres) {
        this.dossiers = dossiers;
        this.histoires = histoires;
        this.ordres = ordres;
    }

    /** @throws DossierIntrouvable for whoever is no émetteur */
    @Transactional(readOnly = true)
    public VueMesPaiements lire(Acteur acteur) {
        if (acteur.role() != Role.EMETTEUR) throw new DossierIntrouvable();
        return new VueMesPaiements(dossiers.visibles(acteur).stream()
                .map(fiche -> enveloppe(histoires.lire(fiche.id(), acteur)))
                .toList());
    }

    private Enveloppe enveloppe(Histoire histoire) {
        return new Enveloppe(
                histoire.dossier().id(),
                LectureDossier.argent(histoire),
                histoire.projets().values().stream()
                        .map(projet -> projet(projet, histoire.comptes()))
                        .toList());
    }

    private ProjetPaye projet(Projet projet, Comptes comptes) {
        String nom = projet.ref().projet();
        return new ProjetPaye(
                nom,
                projet.volet(),
                comptes.verse(nom),
                comptes.facture(nom),
                comptes.encaisse(nom),
                projet.rapports().stream()
                        .flatMap(r -> paiement(projet, r, comptes).stream())
                        .toList(),
                comptes.creances(nom));
    }

    /** Told once a second person agreed, or when there was nothing to agree to. */
    private Optional<Paiement> paiement(Projet projet, Rapport rapport, Comptes comptes) {
        Optional<CompteRapport> compte = comptes.rapport(projet.ref().projet(), rapport.nom());
        boolean approuve = compte.map(CompteRapport::approuve).orElse(false);
        return compte.flatMap(CompteRapport::calcul)
                .filter(c -> approuve || c.montant().isZero())
                .map(c -> ordres.findByDossierAndProjetAndRapport(
                                projet.ref().dossier(), projet.ref().projet(), rapport.nom())
                        .map(ordre -> paiement(rapport.nom(), c, ordre))
                        .orElseGet(() -> new Paiement(rapport.nom(), c, null, null, null)));
    }

    private static Paiement paiement(String rapport, Calcul calcul, OrdrePaiement ordre) {
        boolean paye = ordre.etat() == OrdrePaiement.Etat.PAYE;
        return new Paiement(
                rapport, calcul, paye ? "PAYE" : "ATTENTE", ordre.emisLe(), paye ? ordre.reference() : null);
    }
}
