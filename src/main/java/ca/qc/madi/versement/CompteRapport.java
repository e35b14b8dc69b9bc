package ca.qc.madi.versement;

import ca.qc.madi.projet.Reserves;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The money of one report: its latest computation, who made it, and whether a second person agreed. */
public final class CompteRapport {

    private @Nullable Calcul calcul;
    private @Nullable String auteur;
    private @Nullable Reserves reserves;
    private boolean approuve;

    void calcule(Calcul nouveau, String par) {
        calcul = nouveau;
        auteur = par;
    }

    void revise(Reserves nouvelles) {
        reserves = nouvelles;
    }

    void approuver() {
        approuve = true;
    }

    public Optional<Calcul> calcul() {
        return Optional.ofNullable(calcul);
    }

    public boolean approuve() {
        return approuve;
    }

    boolean calculePar(String personne) {
        return personne.equals(auteur);
    }

    /** The reserves revised after a computation was sent back. */
    Optional<Reserves> reserves() {
        return Optional.ofNullable(reserves);
    }
}
