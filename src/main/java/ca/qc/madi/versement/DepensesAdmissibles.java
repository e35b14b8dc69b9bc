package ca.qc.madi.versement;

import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.formulaire.LigneRegistre;
import ca.qc.madi.projet.Reserves.Ecart;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * The new rows of one report with their eligible amounts, in the register's order. The caller leaves out the rows that
 * an earlier report has claimed.
 */
public record DepensesAdmissibles(List<DepenseAdmissible> depenses) {

    public DepensesAdmissibles {
        depenses = List.copyOf(depenses);
    }

    /** The rows judged one by one; {@code reglesLe} gives the rules in force on each row's engagement date. */
    public static DepensesAdmissibles de(
            List<LigneRegistre> lignes, Fenetre fenetre, Function<LocalDate, Parametres> reglesLe) {
        return new DepensesAdmissibles(lignes.stream()
                .map(ligne -> DepenseAdmissible.de(ligne, fenetre, reglesLe))
                .toList());
    }

    /** The rows this report claims. */
    public List<LigneRegistre> reclamees() {
        return depenses.stream()
                .filter(d -> !d.reportee())
                .map(DepenseAdmissible::ligne)
                .toList();
    }

    /** The rows paid after the cutoff, left to a later report (AMB-18). */
    public List<LigneRegistre> reportees() {
        return depenses.stream()
                .filter(DepenseAdmissible::reportee)
                .map(DepenseAdmissible::ligne)
                .toList();
    }

    public Assiette assiette() {
        return depenses.stream().map(Assiette::de).reduce(Assiette.NULLE, Assiette::plus);
    }

    /** The base once these documents are set aside. */
    Assiette assietteSans(List<Ecart> ecartees) {
        return ecartees.stream().map(ecartee -> assiette(ecartee.piece())).reduce(assiette(), Assiette::moins);
    }

    /** What one supporting document brings; IllegalArgumentException when no row of this report bears its number. */
    Assiette assiette(String piece) {
        return depenses.stream()
                .filter(d -> d.ligne().piece().equals(piece))
                .map(Assiette::de)
                .reduce(Assiette::plus)
                .orElseThrow(() -> new IllegalArgumentException("no row of this report bears the number " + piece));
    }
}
