package ca.qc.madi.formulaire;

import ca.qc.madi.formulaire.Cellule.Nature;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
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

    private final SharedStrings chaines;
    private final StylesTable styles;
    private final boolean depuis1904;
    private final Map<Integer, Boolean> formatsDate = new HashMap<>();
    private final Map<Integer, Cellule> partagees = new HashMap<>();
    private int cellules;
    private int cases;

    Contenus(SharedStrings chaines, StylesTable styles, boolean depuis1904) {
        this.chaines = chaines;
        this.styles = styles;
        this.depuis1904 = depuis1904;
    }

    void compter() {
        if (++cellules > Limites.CELLULES) throw FichierRefuse.limite("cellules", Limites.CELLULES);
    }

    /** Counts a cell as the file writes it, filled or not. */
    void compterCase() {
        if (++cases > Limites.CASES) throw FichierRefuse.limite("cases", Limites.CASES);
    }

    Cellule cellule(String type, int style, @Nullable String brut, boolean formule) {
        if (brut == null || brut.isBlank() && !type.equals("s"))
            return new Cellule(Nature.VIDE, "", null, null, formule);
        return switch (type) {
            case "s" -> partagee(Integer.parseInt(brut.strip()), formule);
            case "n" -> nombre(brut.strip(), style, formule);
            case "b" -> new Cellule(Nature.BOOLEEN, brut.strip().equals("1") ? "VRAI" : "FAUX", null, null, formule);
            case "e" -> new Cellule(Nature.ERREUR, brut.strip(), null, null, formule);
            case "d" -> jourIso(brut.strip(), formule);
            default -> texte(brut, formule);
        };
    }

    /** The same string of the workbook is the same cell: building one is what costs. */
    private Cellule partagee(int rang, boolean formule) {
        Cellule texte =
                partagees.computeIfAbsent(rang, r -> texte(chaines.getItemAt(r).getString(), false));
        return formule ? texte(texte.affiche(), true) : texte;
    }

    private static Cellule texte(String texte, boolean formule) {
        String net = Libelles.net(texte);
        if (net.isEmpty()) return new Cellule(Nature.VIDE, "", null, null, formule);
        return new Cellule(Nature.TEXTE, texte.strip(), null, null, formule);
    }

    private Cellule nombre(String brut, int style, boolean formule) {
        if (!NOMBRE.matcher(brut).matches()) return texte(brut, formule);
        BigDecimal nombre = new BigDecimal(brut).round(QUINZE);
        if (estDate(style)) return date(nombre, formule);
        return new Cellule(Nature.NOMBRE, clair(nombre), nombre, null, formule);
    }

    /** A number in plain decimals, without trailing zeros nor exponent. */
    static String clair(BigDecimal nombre) {
        return nombre.signum() == 0 ? "0" : nombre.stripTrailingZeros().toPlainString();
    }

    private Cellule date(BigDecimal serie, boolean formule) {
        LocalDate jour = jour(serie);
        String affiche = jour == null ? clair(serie) : jour.toString();
        return new Cellule(Nature.NOMBRE, affiche, serie, jour, formule);
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
            return new Cellule(Nature.NOMBRE, jour.toString(), null, jour, formule);
        } catch (DateTimeException e) {
            return texte(brut, formule);
        }
    }

    private boolean estDate(int style) {
        return formatsDate.computeIfAbsent(style, this::formatDate);
    }

    private boolean formatDate(int style) {
        if (style < 0 || style >= styles.getNumCellStyles()) return false;
        XSSFCellStyle format = styles.getStyleAt(style);
        return format != null && DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
    }
}
