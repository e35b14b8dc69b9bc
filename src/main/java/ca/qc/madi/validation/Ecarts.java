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

    /** Whether a budget line's amounts call for an explanation at this étape (last column of onglet 3). */
    static boolean ecart(Examen e, LigneLue ligne) {
        if (e.a(Etape.FINAL))
            return ecart(
                    somme(ligne.annees("estime").values()),
                    somme(ligne.annees("reel").values()));
        Integer annee = e.contexte().annee();
        if (!e.a(Etape.AVANCEMENT) || e.de(Volet.PTE) || annee == null) return false;
        return ecart(
                nombre(ligne.annees("estime").get(annee)),
                nombre(ligne.annees("reel").get(annee)));
    }

    private static Optional<BigDecimal> nombre(@Nullable CelluleLue cellule) {
        return cellule == null ? Optional.of(BigDecimal.ZERO) : cellule.nombreOuZero();
    }

    private static boolean ecart(Optional<BigDecimal> estime, Optional<BigDecimal> reel) {
        return estime.isPresent() && reel.isPresent() && differents(estime.get(), reel.get());
    }
}
