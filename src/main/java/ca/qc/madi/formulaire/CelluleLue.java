package ca.qc.madi.formulaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cell read under the type the layout gives it.
 *
 * @param valeur present when the state is LUE: String, BigDecimal, LocalDate, or Boolean for a ticked case
 */
public record CelluleLue(
        Lieu lieu,
        Cellule contenu,
        TypeValeur type,
        Etat etat,
        @Nullable Object valeur) {

    /** How the reading of a cell ended. */
    public enum Etat {
        VIDE,
        LUE,
        /** Not of the type. */
        TYPE,
        /** Not in the list of choices. */
        CHOIX,
        /** An amount finer than a cent. */
        DECIMALES,
        NEGATIF,
        /** An Excel error value. */
        ERREUR,
        /** A formula saved without its result. */
        SANS_RESULTAT,
        /** Its column's header is not the layout's: nothing is read under it. */
        IGNOREE
    }

    public boolean vide() {
        return etat == Etat.VIDE;
    }

    public boolean lue() {
        return etat == Etat.LUE;
    }

    /** LUE or VIDE: what it holds is known. */
    public boolean sure() {
        return vide() || lue();
    }

    /** The text, choice, Oui or Non; empty when the cell is. */
    public Optional<String> texte() {
        return valeur instanceof String s ? Optional.of(s) : Optional.empty();
    }

    public Optional<BigDecimal> nombre() {
        return valeur instanceof BigDecimal n ? Optional.of(n) : Optional.empty();
    }

    public Optional<LocalDate> jour() {
        return valeur instanceof LocalDate j ? Optional.of(j) : Optional.empty();
    }

    /** The number, zero for an empty cell; empty when it cannot be read. */
    public Optional<BigDecimal> nombreOuZero() {
        return vide() ? Optional.of(BigDecimal.ZERO) : nombre();
    }

    /** What was read, in one plain form whatever the way it was typed; empty when nothing was. */
    public String enTexte() {
        if (valeur instanceof BigDecimal n) return n.stripTrailingZeros().toPlainString();
        return valeur == null ? "" : valeur.toString();
    }

    /** Oui, or a ticked case. */
    public boolean oui() {
        return Boolean.TRUE.equals(valeur) || "Oui".equals(valeur);
    }
}
