package ca.qc.madi.validation;

import ca.qc.madi.formulaire.CelluleLue;
import ca.qc.madi.formulaire.LigneLue;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Volet;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sums of cells, and whether two amounts differ. A sum over a cell that cannot be read is no sum. */
final class Ecarts {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.005");

    private Ecarts() {}

    static boolean differents(BigDecimal a, BigDecimal b) {
        return a.subtract(b).abs().compareTo(TOLERANCE) > 0;
    }

    /** Empty when one of the cells cannot be read. */
    static Optional<BigDecimal> somme(Collection<CelluleLue> cellules) {
        BigDecimal somme = BigDecimal.ZERO;
        for (CelluleLue cellule : cellules) {
            Optional<BigDecimal> nombre = cellule.nombreOuZero();
            if (nombre.isEmpty()) return Optional.empty();
            somme = somme.add(nombre.get());
        }
        return Optional.of(somme);
    }

    /** The same where each cell must be filled: an empty one already has its finding, and is no zero. */
    static Optional<BigDecimal> sommeRemplie(Collection<CelluleLue> cellules) {
        return cellules.stream().anyMatch(CelluleLue::vide) ? Optional.empty() : somme(cellules);
    }

    /** Whether the result saved in a cell is not the one computed again: a finding on that cell says so. */
    static boolean perime(CelluleLue cellule, BigDecimal juste) {
        return !cellule.vide()
                && cellule.nombre().filter(n -> !differents(n, juste)).isEmpty();
    }

    /**
     * Whether a budget line's amounts call for an explanation at this étape (last column of onglet 3): at the final,
     * and in the yearly report of a GES or INNO project (G-RPT-07, G-RPT-11), never in that of a PTE.
     */
    static boolean ecart(Examen e, LigneLue ligne) {
        if (e.a(Etape.FINAL)) return ecart(somme(ligne.cellules("estime")), somme(ligne.cellules("reel")));
        if (!e.a(Etape.AVANCEMENT) || e.de(Volet.PTE)) return false;
        return e.annee()
                .filter(a -> ecart(
                        nombre(ligne.annees("estime").get(a)),
                        nombre(ligne.annees("reel").get(a))))
                .isPresent();
    }

    private static Optional<BigDecimal> nombre(@Nullable CelluleLue cellule) {
        return cellule == null ? Optional.of(BigDecimal.ZERO) : cellule.nombreOuZero();
    }

    private static boolean ecart(Optional<BigDecimal> estime, Optional<BigDecimal> reel) {
        return estime.isPresent() && reel.isPresent() && differents(estime.get(), reel.get());
    }
}
