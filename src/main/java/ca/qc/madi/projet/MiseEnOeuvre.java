package ca.qc.madi.projet;

import ca.qc.madi.formulaire.CelluleLue;
import ca.qc.madi.formulaire.ChampLu;
import ca.qc.madi.formulaire.LecteurFormulaire;
import ca.qc.madi.formulaire.Lecture;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The planned day on which every measure of a project is in place, as its last form received tells it (G-DATE-08). */
@Component
public class MiseEnOeuvre {

    private static final String CHAMP = "projet.miseEnOeuvre";

    private final Fichiers fichiers;

    MiseEnOeuvre(Fichiers fichiers) {
        this.fichiers = fichiers;
    }

    /** Empty when the form leaves the day out. */
    public Optional<LocalDate> prevue(Projet projet) {
        return projet.dernierFormulaire()
                .map(fichiers::ouvrir)
                .map(LecteurFormulaire::lire)
                .flatMap(Lecture::formulaire)
                .flatMap(formulaire -> formulaire.champ(CHAMP))
                .map(ChampLu::cellule)
                .flatMap(CelluleLue::jour);
    }
}
