package ca.qc.madi.suivi;

import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.projet.Projets;
import org.springframework.stereotype.Component;

/** The follow-ups of the dossiers a person may see. */
@Component
class Suivis {

    private final Dossiers dossiers;
    private final Projets projets;

    Suivis(Dossiers dossiers, Projets projets) {
        this.dossiers = dossiers;
        this.projets = projets;
    }

    /**
     * The follow-up of a project.
     *
     * @throws ActeRefuse M-SUIVI-01 while it has not begun
     * @throws ca.qc.madi.projet.ProjetIntrouvable when the dossier holds no such project
     */
    Suivi lire(RefProjet ref, Acteur acteur) {
        projets.lire(ref, acteur);
        Suivi suivi = Suivi.depuis(dossiers.faits(ref.dossier(), acteur)).get(ref.projet());
        if (suivi == null) throw new ActeRefuse("M-SUIVI-01", ref.projet());
        return suivi;
    }
}
