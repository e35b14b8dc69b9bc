package ca.qc.madi.formulaire;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The fill of a cell with a remark. A solid fill shows its first colour only: the colour the cell had stands in the
 * second, so that it can be given back. LibreOffice writes a second colour of its own: what it saved is given back bare.
 */
final class TeintesAnnotation {

    private static final Map<String, String> COULEURS =
            Map.of("ERREUR", "FFFBC9C6", "AVERTISSEMENT", "FFFDE7A9", "INFO", "FFCFE3F7");

    private static final int FOND_DU_SYSTEME = 64;

    private final XSSFWorkbook classeur;
    private final Map<String, XSSFCellStyle> faits = new HashMap<>();
    private final boolean ecriteParAutrui;

    TeintesAnnotation(XSSFWorkbook classeur) {
        this.classeur = classeur;
        String programme = classeur.getProperties().getExtendedProperties().getApplication();
        this.ecriteParAutrui = programme != null && programme.startsWith("LibreOffice");
    }

    void teindre(XSSFCell cellule, String gravite) {
        XSSFCellStyle style = cellule.getCellStyle();
        if (enDegrade(style)) return;
        cellule.setCellStyle(faits.computeIfAbsent(style.getIndex() + gravite, cle -> teinte(style, gravite)));
    }

    /** The same style, filled. */
    XSSFCellStyle teinte(XSSFCellStyle style, String gravite) {
        XSSFColor avant =
                style.getFillPattern() == FillPatternType.SOLID_FOREGROUND ? style.getFillForegroundColorColor() : null;
        XSSFCellStyle teinte = classeur.createCellStyle();
        teinte.cloneStyleFrom(style);
        teinte.setFillForegroundColor(couleur(gravite));
        if (avant != null) teinte.setFillBackgroundColor(avant);
        teinte.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return teinte;
    }

    /** Gives a cell that we filled the fill it had. */
    void rendre(XSSFCell cellule) {
        XSSFCellStyle style = cellule.getCellStyle();
        if (notre(style)) cellule.setCellStyle(faits.computeIfAbsent(style.getIndex() + "", cle -> rendu(style)));
    }

    private XSSFCellStyle rendu(XSSFCellStyle style) {
        XSSFColor avant = style.getFillBackgroundColorColor();
        XSSFCellStyle rendu = classeur.createCellStyle();
        rendu.cloneStyleFrom(style);
        if (avant == null || ecriteParAutrui || sansCouleur(avant)) rendu.setFillPattern(FillPatternType.NO_FILL);
        else rendu.setFillForegroundColor(avant);
        return rendu;
    }

    private static boolean sansCouleur(XSSFColor couleur) {
        return couleur.isAuto() || couleur.isIndexed() && couleur.getIndexed() == FOND_DU_SYSTEME;
    }

    private static boolean notre(XSSFCellStyle style) {
        if (style.getFillPattern() != FillPatternType.SOLID_FOREGROUND) return false;
        XSSFColor couleur = style.getFillForegroundColorColor();
        return couleur != null && couleur.getARGBHex() != null && COULEURS.containsValue(couleur.getARGBHex());
    }

    /** A fill in shades has no place for a second colour: it stays as it is, with the comment alone. */
    private boolean enDegrade(XSSFCellStyle style) {
        int rang = Math.toIntExact(style.getCoreXf().getFillId());
        return classeur.getStylesSource().getFillAt(rang).getCTFill().isSetGradientFill();
    }

    private static XSSFColor couleur(String gravite) {
        byte[] argb = HexFormat.of().parseHex(COULEURS.getOrDefault(gravite, COULEURS.get("INFO")));
        return new XSSFColor(argb, null);
    }
}
