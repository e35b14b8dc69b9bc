package ca.qc.madi.formulaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The content of one cell as the file holds it. A register holds a million of them: what a person sees is only put into
 * words when asked for, and what the last reading under a type gave is kept.
 */
public final class Cellule {

    /** What kind of content a cell holds. */
    public enum Nature {
        VIDE,
        NOMBRE,
        TEXTE,
        BOOLEEN,
        ERREUR
    }

    public static final Cellule VIDE = new Cellule(Nature.VIDE, "", null, null, false);

    private final Nature nature;
    private final @Nullable String texte;
    private final @Nullable BigDecimal nombre;
    private final @Nullable LocalDate jour;
    private final boolean formule;
    private Conversion.@Nullable Resultat lecture;

    Cellule(
            Nature nature,
            @Nullable String texte,
            @Nullable BigDecimal nombre,
            @Nullable LocalDate jour,
            boolean formule) {
        this.nature = nature;
        this.texte = texte;
        this.nombre = nombre;
        this.jour = jour;
        this.formule = formule;
    }

    public Nature nature() {
        return nature;
    }

    /** What a person sees in it: numbers in plain decimals with fifteen digits, dates as aaaa-mm-jj. */
    public String affiche() {
        if (texte != null) return texte;
        if (jour != null) return jour.toString();
        return nombre == null ? "" : clair(nombre);
    }

    /** The number, for NOMBRE. */
    public @Nullable BigDecimal nombre() {
        return nombre;
    }

    /** The day, when the cell is a date. */
    public @Nullable LocalDate jour() {
        return jour;
    }

    /** The cell holds a formula; VIDE with a formula means that no result was saved. */
    public boolean formule() {
        return formule;
    }

    public boolean vide() {
        return nature == Nature.VIDE;
    }

    /** What it reads as under a type. The same string or day stands in a column many times: it is read once. */
    Conversion.Resultat sous(Conversion conversion) {
        Conversion.Resultat derniere = lecture;
        if (derniere != null && derniere.sous() == conversion) return derniere;
        Conversion.Resultat resultat = conversion.lire(this);
        if (resultat.sous() != null) lecture = resultat;
        return resultat;
    }

    /** A number in plain decimals, without trailing zeros nor exponent. */
    static String clair(BigDecimal nombre) {
        return nombre.signum() == 0 ? "0" : nombre.stripTrailingZeros().toPlainString();
    }

    @Override
    public boolean equals(@Nullable Object autre) {
        return autre instanceof Cellule c
                && nature == c.nature
                && formule == c.formule
                && affiche().equals(c.affiche())
                && Objects.equals(nombre, c.nombre)
                && Objects.equals(jour, c.jour);
    }

    @Override
    public int hashCode() {
        return Objects.hash(nature, affiche(), nombre, jour, formule);
    }

    @Override
    public String toString() {
        return nature + " " + affiche();
    }
}
