package ca.qc.madi.formulaire;

import ca.qc.madi.partage.TableCsv;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** How the list of remarks looks. */
final class StylesConstats {

    private final Workbook classeur;
    private final Map<String, CellStyle> faits = new HashMap<>();

    StylesConstats(Workbook classeur) {
        this.classeur = classeur;
    }

    CellStyle titre() {
        return style("titre", s -> s.setFont(police(f -> f.setBold(true))));
    }

    CellStyle entete() {
        return style("entete", s -> {
            s.setFont(police(f -> f.setBold(true)));
            s.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            s.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            s.setWrapText(true);
        });
    }

    CellStyle corps() {
        return style("corps", s -> s.setWrapText(true));
    }

    CellStyle lien() {
        return style(
                "lien",
                s -> s.setFont(police(f -> {
                    f.setUnderline(Font.U_SINGLE);
                    f.setColor(IndexedColors.BLUE.getIndex());
                })));
    }

    CellStyle gravite(String gravite) {
        short couleur = (gravite.equals("ERREUR")
                        ? IndexedColors.ROSE
                        : gravite.equals("INFO") ? IndexedColors.PALE_BLUE : IndexedColors.LIGHT_YELLOW)
                .getIndex();
        return style(gravite, s -> {
            s.setFillForegroundColor(couleur);
            s.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        });
    }

    /** As text, whatever it begins with, and cut where the format ends. */
    void ecrire(Cell cellule, String texte, CellStyle style) {
        if (texte.isEmpty()) return;
        cellule.setCellValue(texte.substring(0, Math.min(Limites.CARACTERES, texte.length())));
        boolean douteux = TableCsv.commeFormule(texte);
        cellule.setCellStyle(douteux ? style("texte", StylesConstats::commeTexte) : style);
    }

    private static void commeTexte(CellStyle style) {
        style.setWrapText(true);
        if (style instanceof XSSFCellStyle xssf) xssf.setQuotePrefixed(true);
    }

    private Font police(Consumer<Font> apparence) {
        Font police = classeur.createFont();
        apparence.accept(police);
        return police;
    }

    private CellStyle style(String nom, Consumer<CellStyle> apparence) {
        return faits.computeIfAbsent(nom, n -> {
            CellStyle style = classeur.createCellStyle();
            style.setVerticalAlignment(VerticalAlignment.TOP);
            apparence.accept(style);
            return style;
        });
    }
}
