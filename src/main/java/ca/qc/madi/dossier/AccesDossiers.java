package ca.qc.madi.dossier;

import ca.qc.madi.journal.Acces;
import ca.qc.madi.journal.Relecture;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Role;
import org.springframework.stereotype.Component;

/** An émetteur's own dossiers, every one for the ministry and the auditor; DossierIntrouvable for any other. */
@Component
class AccesDossiers implements Acces {

    private final FichesDossiers fiches;
    private final Relecture relecture;

    AccesDossiers(FichesDossiers fiches, Relecture relecture) {
        this.fiches = fiches;
        this.relecture = relecture;
    }

    @Override
    public void exiger(String dossier, Acteur acteur) {
        if (acteur.role() == Role.MOTEUR && relecture.porteSur(dossier)) return;
        FicheDossier fiche = fiches.findById(dossier).orElseThrow(DossierIntrouvable::new);
        if (acteur.role() == Role.EMETTEUR && !fiche.emetteur().equals(acteur.emetteur())) {
            throw new DossierIntrouvable();
        }
    }
}
