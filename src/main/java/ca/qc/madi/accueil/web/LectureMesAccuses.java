package ca.qc.madi.accueil.web;

import ca.qc.madi.accueil.web.VueMesAccuses.Recu;
import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Role;
import ca.qc.madi.projet.AccuseReception;
import ca.qc.madi.projet.Brouillon;
import ca.qc.madi.projet.Brouillons;
import ca.qc.madi.projet.DepotBrouillon;
import java.util.Comparator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The receipts of the émetteur who reads, and of nobody else. */
@Component
class LectureMesAccuses {

    private final Dossiers dossiers;
    private final Brouillons brouillons;
    private final DepotBrouillon recus;

    LectureMesAccuses(Dossiers dossiers, Brouillons brouillons, DepotBrouillon recus) {
        this.dossiers = dossiers;
        this.brouillons = brouillons;
        this.recus = recus;
    }

    /** @throws DossierIntrouvable for whoever is no émetteur */
    @Transactional(readOnly = true)
    public VueMesAccuses lire(Acteur acteur) {
        if (acteur.role() != Role.EMETTEUR) throw new DossierIntrouvable();
        return new VueMesAccuses(dossiers.visibles(acteur).stream()
                .flatMap(fiche -> brouillons.duDossier(fiche.id(), acteur).stream())
                .filter(Brouillon::depose)
                .map(b -> recu(b, acteur))
                .sorted(Comparator.comparing(Recu::recuLe).reversed())
                .toList());
    }

    private Recu recu(Brouillon depot, Acteur acteur) {
        String dossier = depot.projet().dossier();
        AccuseReception accuse = recus.accuse(dossier, depot.numero(), acteur);
        return new Recu(
                "/dossiers/" + dossier + "/depots/" + depot.numero() + "/accuse",
                dossier,
                accuse.projet(),
                accuse.rapport(),
                accuse.recuLe(),
                accuse.pieces());
    }
}
