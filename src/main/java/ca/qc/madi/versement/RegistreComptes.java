package ca.qc.madi.versement;

import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.partage.Acteur;
import org.springframework.stereotype.Component;

/** The money of the dossiers a person may see. */
@Component
public class RegistreComptes {

    private final Dossiers dossiers;

    RegistreComptes(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    public Comptes lire(String dossier, Acteur acteur) {
        return Comptes.depuis(dossiers.faits(dossier, acteur));
    }
}
