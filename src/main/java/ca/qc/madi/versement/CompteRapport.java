package ca.qc.madi.versement;

import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.projet.Reserves;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The money of one report: its latest computation, who made it, and whether a second person agreed. */
public final class CompteRapport {

    private @Nullable Calcul calcul;
    private @Nullable String auteur;
    private @Nullable Reserves reserves;
    private boolean approuve;
    private @Nullable String renvoyePar;
    private LocalDate dernierFait = LocalDate.MIN;

    void calcule(Calcul nouveau, String par) {
        calcul = nouveau;
        auteur = par;
    }

    void renvoye(String par) {
        renvoyePar = par;
    }

    void dater(LocalDate jour) {
        dernierFait = jour;
    }

    boolean renvoyePar(String personne) {
        return personne.equals(renvoyePar);
    }

    /** Refuses, with M-DATE-02, an act dated before the last thing that happened to this account. */
    void exigerApres(LocalDate jour) {
        ActeRefuse.siAvant(dernierFait, jour, "M-DATE-02");
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
    public Optional<Reserves> reserves() {
        return Optional.ofNullable(reserves);
    }
}
