package ca.qc.madi.formulaire;

import ca.qc.madi.formulaire.Cellule.Nature;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns the raw text of a cell into what it means, with the workbook's shared strings, number formats and date
 * system. Numbers never pass through binary floating point: fifteen significant digits, as a spreadsheet shows them.
 */
final class Contenus {

    private static final Pattern NOMBRE =
            Pattern.compile("[+-]?(\\d{1,330}(\\.\\d{0,340})?|\\.\\d{1,340})([eE][+-]?\\d{1,3})?");
    private static final MathContext QUINZE = new MathContext(15);
    private static final LocalDate DEBUT_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DEBUT_1904 = LocalDate.of(1904, 1, 1);
    private static final int JOUR_INEXISTANT = 60;
    private static final int DERNIER_JOUR = 2_958_465;
    private static final int MEMOIRE = 1 << 12;

    private final Chaines chaines;
    private final Formats formats;
    private final boolean depuis1904;
    private final @Nullable Cellule[] jours = new Cellule[MEMOIRE];
    private final @Nullable Cellule[] nombres = new Cellule[MEMOIRE];
    private int cellules;
    private int cases;
    private int horsGabarit;

    Contenus(Chaines chaines, Formats formats, boolean depuis1904) {
        this.chaines = chaines;
        this.formats = formats;
        this.depuis1904 = depuis1904;
    }

    /** Counts a filled cell; those that no layout reads have a limit of their own. */
    void compter(boolean lue) {
        if (++cellules > Limites.CELLULES) throw FichierRefuse.limite("cellules", Limites.CELLULES);
        if (!lue && ++horsGabarit > Limites.AILLEURS) throw FichierRefuse.limite("cellules", Limites.AILLEURS);
    }

    /** Where the counting stands, to come back to it when a sheet is read again. */
    Compte compte() {
        return new Compte(cellules, horsGabarit, cases);
    }

    void reprendre(Compte compte) {
        cellules = compte.cellules();
        horsGabarit = compte.horsGabarit();
        cases = compte.cases();
    }

    /** How many cells were counted so far, of each kind. */
    record Compte(int cellules, int horsGabarit, int cases) {}

    /** Counts a cell as the file writes it, filled or not. */
    void compterCase() {
        if (++cases > Limites.CASES) throw FichierRefuse.limite("cases", Limites.CASES);
    }

    Cellule cellule(String type, int style, @Nullable String brut, boolean formule) {
        if (brut == null || brut.isBlank() && !type.equals("s")) return vide(formule);
        return switch (type) {
            case "s" -> partagee(Integer.parseInt(brut.strip()), formule);
            case "n" -> nombre(brut.strip(), style, formule);
            case "b" -> new Cellule(Nature.BOOLEEN, brut.strip().equals("1") ? "VRAI" : "FAUX", null, null, formule);
            case "e" -> new Cellule(Nature.ERREUR, brut.strip(), null, null, formule);
            case "d" -> jourIso(brut.strip(), formule);
            default -> texte(brut, formule);
        };
    }

    private static Cellule vide(boolean formule) {
        return formule ? new Cellule(Nature.VIDE, "", null, null, true) : Cellule.VIDE;
    }

    /** The same string of the workbook is the same cell. */
    Cellule partagee(int rang, boolean formule) {
        Cellule texte = chaines.cellule(rang);
        return formule && !texte.vide() ? texte(texte.affiche(), true) : formule ? vide(true) : texte;
    }

    static Cellule texte(String texte, boolean formule) {
        if (Libelles.vide(texte)) return vide(formule);
        return new Cellule(Nature.TEXTE, texte.strip(), null, null, formule);
    }

    private Cellule nombre(String brut, int style, boolean formule) {
        if (!NOMBRE.matcher(brut).matches()) return texte(brut, formule);
        BigDecimal nombre = new BigDecimal(brut).round(QUINZE);
        if (formats.date(style)) return date(nombre, formule);
        return new Cellule(Nature.NOMBRE, null, nombre, null, formule);
    }

    /** A number of at most fifteen digits, whose digits and decimals are known. The same number is the same cell. */
    Cellule nombre(long chiffres, int decimales, int style, boolean formule) {
        boolean date = formats.date(style);
        if (date && !formule && decimales <= 1) {
            long jour = decimales == 0 ? chiffres : chiffres % 10 == 0 ? chiffres / 10 : -1;
            if (jour >= 0 && jour <= DERNIER_JOUR) return jour((int) jour);
        }
        BigDecimal nombre = BigDecimal.valueOf(chiffres, decimales);
        if (date) return date(nombre, formule);
        if (formule) return new Cellule(Nature.NOMBRE, null, nombre, null, true);
        int place = (int) ((chiffres * 31 + decimales) * 0x9E3779B97F4A7C15L >>> Long.SIZE - 12);
        Cellule deja = nombres[place];
        if (deja != null && nombre.equals(deja.nombre())) return deja;
        Cellule nouvelle = new Cellule(Nature.NOMBRE, null, nombre, null, false);
        nombres[place] = nouvelle;
        return nouvelle;
    }

    private Cellule jour(int jour) {
        Cellule deja = jours[jour % MEMOIRE];
        if (deja != null && deja.nombre() != null && deja.nombre().intValue() == jour) return deja;
        Cellule nouvelle = date(BigDecimal.valueOf(jour), false);
        jours[jour % MEMOIRE] = nouvelle;
        return nouvelle;
    }

    private Cellule date(BigDecimal serie, boolean formule) {
        return new Cellule(Nature.NOMBRE, null, serie, jour(serie), formule);
    }

    private @Nullable LocalDate jour(BigDecimal serie) {
        if (serie.signum() < 0 || serie.compareTo(BigDecimal.valueOf(DERNIER_JOUR)) > 0) return null;
        int jours = serie.intValue();
        if (depuis1904) return DEBUT_1904.plusDays(jours);
        if (jours == 0 || jours == JOUR_INEXISTANT) return null;
        return DEBUT_1900.plusDays(jours < JOUR_INEXISTANT ? jours + 1L : jours);
    }

    private static Cellule jourIso(String brut, boolean formule) {
        try {
            LocalDate jour = LocalDate.parse(brut.length() > 10 ? brut.substring(0, 10) : brut);
            return new Cellule(Nature.NOMBRE, null, null, jour, formule);
        } catch (DateTimeException e) {
            return texte(brut, formule);
        }
    }
}
