package ca.qc.madi.historique;

import ca.qc.madi.dossier.Dossier;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.projet.Projet;
import ca.qc.madi.suivi.Suivi;
import ca.qc.madi.versement.Comptes;
import java.util.List;
import org.springframework.stereotype.Component;

/** The dossiers a person may see, told whole. */
@Component
public class Histoires {

    private final Dossiers dossiers;

    Histoires(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** @throws ca.qc.madi.dossier.DossierIntrouvable when there is none, or it is another company's */
    public Histoire lire(String id, Acteur acteur) {
        Dossier dossier = dossiers.lire(id, acteur);
        List<Fait> faits = dossiers.faits(id, acteur);
        return new Histoire(dossier, Projet.depuis(id, faits), Comptes.depuis(faits), Suivi.depuis(faits), faits);
    }

    /**
     * The dossier as its first facts told it.
     *
     * @param rang of the last fact that counts, from 1
     * @throws ca.qc.madi.dossier.DossierIntrouvable when there is none, or it is another company's
     */
    public Histoire alors(String id, long rang, Acteur acteur) {
        List<Fait> faits = dossiers.faits(id, acteur).stream()
                .filter(f -> f.rang() <= rang)
                .toList();
        Dossier dossier = dossiers.alors(id, faits);
        return new Histoire(dossier, Projet.depuis(id, faits), Comptes.depuis(faits), Suivi.depuis(faits), faits);
    }
}
