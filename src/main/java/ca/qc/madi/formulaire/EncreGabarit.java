package ca.qc.madi.formulaire;

import java.util.HexFormat;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills, lines, fonts and indents of the gabarit. */
final class EncreGabarit {

    private static final String POLICE = "Arial";
    private static final int CORPS = 10;
    private static final String TRAIT = "8893A2";

    private final XSSFWorkbook classeur;

    EncreGabarit(XSSFWorkbook classeur) {
        this.classeur = classeur;
        XSSFFont defaut = classeur.getFontAt(0);
        defaut.setFontName(POLICE);
        defaut.setFontHeightInPoints((short) CORPS);
    }

    void bandeau(XSSFCellStyle style, String fond, XSSFFont police) {
        remplir(style, fond);
        style.setFont(police);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
    }

    void retrait(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        style.setWrapText(true);
    }

    void remplir(XSSFCellStyle style, String couleur) {
        style.setFillForegroundColor(couleur(couleur));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    void bords(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(couleur(TRAIT));
        style.setBottomBorderColor(couleur(TRAIT));
        style.setLeftBorderColor(couleur(TRAIT));
        style.setRightBorderColor(couleur(TRAIT));
    }

    void format(XSSFCellStyle style, String format) {
        style.setDataFormat(classeur.createDataFormat().getFormat(format));
    }

    XSSFFont police(int taille, boolean gras, String couleur) {
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
