package ca.qc.madi.formulaire;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of the blank gabarit look: blue for what is read, white for what is filled in, grey for what is computed. */
final class StylesGabarit {

    private static final String POLICE = "Arial";
    private static final int CORPS = 10;
    private static final int GRAND = 13;
    private static final String BLEU = "223654";
    private static final String BLEU_MOYEN = "095797";
    private static final String BLEU_PALE = "DAE6F0";
    private static final String GRIS = "F1F1F2";
    private static final String TRAIT = "8893A2";
    private static final String BLANC = "FFFFFF";
    private static final String ARGENT = "#,##0.00\\ [$$-C0C]";
    private static final String ZERO_DISCRET = ";\\-#,##0.00\\ [$$-C0C];\\–";

    private final XSSFWorkbook classeur;
    private final Map<String, XSSFCellStyle> faits = new HashMap<>();

    StylesGabarit(XSSFWorkbook classeur) {
        this.classeur = classeur;
        XSSFFont defaut = classeur.getFontAt(0);
        defaut.setFontName(POLICE);
        defaut.setFontHeightInPoints((short) CORPS);
    }

    XSSFCellStyle titre() {
        return style("titre", s -> {
            bandeau(s, BLEU, police(GRAND, true, BLANC));
            retrait(s);
        });
    }

    XSSFCellStyle mention() {
        return style("mention", s -> {
            bandeau(s, BLEU, police(CORPS, false, BLANC));
            retrait(s);
        });
    }

    XSSFCellStyle consigne() {
        return style("consigne", s -> {
            bandeau(s, BLEU_PALE, police(CORPS, false, BLEU));
            retrait(s);
        });
    }

    XSSFCellStyle bloc() {
        return style("bloc", s -> {
            bandeau(s, BLEU_PALE, police(CORPS, true, BLEU));
            retrait(s);
            s.setVerticalAlignment(VerticalAlignment.TOP);
        });
    }

    XSSFCellStyle libelle() {
        return style("libelle", s -> {
            s.setFont(police(CORPS, false, BLEU));
            retrait(s);
            s.setVerticalAlignment(VerticalAlignment.CENTER);
        });
    }

    XSSFCellStyle ancre() {
        return style("ancre", s -> {
            bandeau(s, BLEU_MOYEN, police(CORPS, true, BLANC));
            s.setAlignment(HorizontalAlignment.LEFT);
            s.setIndention((short) 1);
        });
    }

    /** @param haut the upper of two header rows, with no line between the two */
    XSSFCellStyle entete(boolean haut) {
        return style("entete" + haut, s -> {
            bandeau(s, BLEU_PALE, police(CORPS, true, BLEU));
            s.setWrapText(true);
            s.setAlignment(HorizontalAlignment.CENTER);
            s.setVerticalAlignment(haut ? VerticalAlignment.CENTER : VerticalAlignment.BOTTOM);
            bords(s);
            if (haut) s.setBorderBottom(BorderStyle.NONE);
            else s.setBorderTop(BorderStyle.NONE);
        });
    }

    XSSFCellStyle saisie(TypeValeur type, boolean champ) {
        return style("saisie" + type + champ, s -> {
            s.setLocked(false);
            s.setWrapText(type == TypeValeur.TEXTE || type == TypeValeur.TEXTE_LONG || type == TypeValeur.CHOIX);
            s.setVerticalAlignment(type == TypeValeur.TEXTE_LONG ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
            format(s, format(type));
            if (champ) s.setAlignment(HorizontalAlignment.LEFT);
            else if (centre(type)) s.setAlignment(HorizontalAlignment.CENTER);
            bords(s);
        });
    }

    XSSFCellStyle calcul(TypeValeur type) {
        return style("calcul" + type, s -> {
            remplir(s, GRIS);
            format(s, formatCalcul(type));
            s.setAlignment(HorizontalAlignment.RIGHT);
            s.setIndention((short) 1);
            s.setVerticalAlignment(VerticalAlignment.CENTER);
            bords(s);
        });
    }

    XSSFCellStyle total(TypeValeur type) {
        return style("total" + type, s -> {
            bandeau(s, GRIS, police(CORPS, true, BLEU));
            format(s, formatCalcul(type));
            s.setAlignment(type == TypeValeur.TEXTE ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
            s.setIndention((short) 1);
            bords(s);
            s.setBorderTop(BorderStyle.MEDIUM);
        });
    }

    private static boolean centre(TypeValeur type) {
        return switch (type) {
            case DATE, ANNEE, CASE, OUI_NON -> true;
            default -> false;
        };
    }

    private static String format(TypeValeur type) {
        return switch (type) {
            case MONTANT -> ARGENT;
            case DATE -> "yyyy\\-mm\\-dd";
            case POURCENTAGE -> "0.00\\ %";
            case ANNEE, ENTIER -> "0";
            case NOMBRE, TEXTE_LONG -> "General";
            default -> "@";
        };
    }

    private static String formatCalcul(TypeValeur type) {
        return switch (type) {
            case MONTANT -> ARGENT + ZERO_DISCRET;
            case NOMBRE -> "#,##0.00;\\-#,##0.00;\\–";
            case POURCENTAGE -> "0.00\\ %;\\-0.00\\ %;\\–";
            default -> "General";
        };
    }

    private XSSFCellStyle style(String nom, Consumer<XSSFCellStyle> apparence) {
        Supplier<XSSFCellStyle> creation = classeur::createCellStyle;
        return faits.computeIfAbsent(nom, n -> {
            XSSFCellStyle style = creation.get();
            apparence.accept(style);
            return style;
        });
    }

    private static void bandeau(XSSFCellStyle style, String fond, XSSFFont police) {
        remplir(style, fond);
        style.setFont(police);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
    }

    private static void retrait(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        style.setWrapText(true);
    }

    private static void remplir(XSSFCellStyle style, String couleur) {
        style.setFillForegroundColor(couleur(couleur));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void bords(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(couleur(TRAIT));
        style.setBottomBorderColor(couleur(TRAIT));
        style.setLeftBorderColor(couleur(TRAIT));
        style.setRightBorderColor(couleur(TRAIT));
    }

    private void format(XSSFCellStyle style, String format) {
        style.setDataFormat(classeur.createDataFormat().getFormat(format));
    }

    private XSSFFont police(int taille, boolean gras, String couleur) {
        XSSFFont police = classeur.createFont();
        police.setFontName(POLICE);
        police.setFontHeightInPoints((short) taille);
        police.setBold(gras);
        police.setColor(couleur(couleur));
        return police;
    }

    private static XSSFColor couleur(String rvb) {
        return new XSSFColor(HexFormat.of().parseHex(rvb), null);
    }
}
