package ca.qc.madi.historique;

import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.flux.Diagrammes;
import ca.qc.madi.flux.Parcours;
import ca.qc.madi.journal.RegistreRefus;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The replays of the dossiers, for the ministry and the auditor; for an émetteur there are none. */
@Component
public class Rejeux {

    private final Dossiers dossiers;
    private final RegistreRefus refus;
    private final Parcours parcours;
    private final Diagrammes diagrammes;

    Rejeux(Dossiers dossiers, RegistreRefus refus, Parcours parcours, Diagrammes diagrammes) {
        this.dossiers = dossiers;
        this.refus = refus;
        this.parcours = parcours;
        this.diagrammes = diagrammes;
    }

    /** @throws DossierIntrouvable when there is no such dossier, and for an émetteur */
    @Transactional(readOnly = true)
    public Rejeu lire(String dossier, Acteur acteur) {
        if (acteur.role() == Role.EMETTEUR) throw new DossierIntrouvable();
        return new Rejeu(
                SuiteDePas.de(dossiers.faits(dossier, acteur), refus.duDossier(dossier), parcours.passes(dossier)),
                parcours.executions(dossier),
                diagrammes::lire);
    }
}
