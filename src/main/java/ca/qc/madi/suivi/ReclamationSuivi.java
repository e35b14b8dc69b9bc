package ca.qc.madi.suivi;

import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.versement.Calcul;
import ca.qc.madi.versement.CalculRecouvrement;
import ca.qc.madi.versement.Comptes;
import ca.qc.madi.versement.Reclamations;
import ca.qc.madi.versement.RegistreComptes;
import org.springframework.stereotype.Component;

/** What the years in default so far claim back of a project's subvention (G-SUIVI-04). */
@Component
class ReclamationSuivi implements Reclamations {

    private final Actes actes;
    private final Dossiers dossiers;
    private final Suivis suivis;
    private final RegistreComptes registre;

    ReclamationSuivi(Actes actes, Dossiers dossiers, Suivis suivis, RegistreComptes registre) {
        this.actes = actes;
        this.dossiers = dossiers;
        this.suivis = suivis;
        this.registre = registre;
    }

    @Override
    public Calcul calculer(RefRapport annee) {
        RefProjet ref = annee.projet();
        Suivi suivi = suivis.lire(ref, Acteur.MOTEUR);
        Comptes comptes = registre.lire(ref.dossier(), Acteur.MOTEUR);
        String version = dossiers.lire(ref.dossier(), Acteur.MOTEUR)
                .parametres(Horloge.jour(actes.courant().dateEffet()))
                .version();
        return CalculRecouvrement.calculer(
                comptes.net(ref.projet()), comptes.reclame(ref.projet()), suivi.defauts(), suivi.annees(), version);
    }
}
