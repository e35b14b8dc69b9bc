package ca.qc.madi.formulaire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.joda.money.Money;

/** Writes a filled workbook from a layout: labels, tables with just their rows, formulas with their results. */
public final class RedacteurFormulaire {

    static {
        Limites.poser();
    }

    private final XSSFWorkbook classeur = new XSSFWorkbook();
    private final CellStyle date = format("yyyy-mm-dd");
    private final CellStyle nombre = format("#,##0.00");

    private RedacteurFormulaire() {}

    /** IllegalArgumentException when a value is of a kind no cell holds. */
    public static byte[] rediger(Disposition disposition, Saisie saisie) {
        RedacteurFormulaire redacteur = new RedacteurFormulaire();
        try (XSSFWorkbook classeur = redacteur.classeur) {
            TraceFormulaire.tracer(disposition, saisie, redacteur::feuille);
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            classeur.write(sortie);
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CellStyle format(String format) {
        CellStyle style = classeur.createCellStyle();
        style.setDataFormat(classeur.createDataFormat().getFormat(format));
        return style;
    }

    private Planche feuille(String nom, boolean cachee) {
        Sheet feuille = classeur.createSheet(nom);
        if (cachee) classeur.setSheetVisibility(classeur.getSheetIndex(feuille), SheetVisibility.VERY_HIDDEN);
        return new Page(feuille);
    }

    /** A sheet of the workbook being written. */
    private final class Page implements Planche {

        private final Sheet feuille;

        Page(Sheet feuille) {
            this.feuille = feuille;
        }

        @Override
        public void poser(int ligne, int colonne, Object valeur) {
            ecrire(cellule(feuille, ligne, colonne), valeur);
        }

        @Override
        public void formule(int ligne, int colonne, String formule, BigDecimal resultat) {
            Cell cellule = cellule(feuille, ligne, colonne);
            cellule.setCellFormula(formule);
            chiffrer(cellule, resultat);
            cellule.setCellStyle(nombre);
        }
    }

    private void ecrire(Cell cellule, Object valeur) {
        if (valeur instanceof String texte) cellule.setCellValue(texte);
        else if (valeur instanceof LocalDate jour) {
            cellule.setCellValue(jour);
            cellule.setCellStyle(date);
        } else if (valeur instanceof Boolean coche) {
            if (coche) cellule.setCellValue("X");
        } else if (valeur instanceof Integer entier) cellule.setCellValue(entier);
        else {
            chiffrer(cellule, valeur);
            cellule.setCellStyle(nombre);
        }
    }

    /** A number into a cell that keeps its style; IllegalArgumentException when the value is no number. */
    static void chiffrer(Cell cellule, Object valeur) {
        cellule.setCellValue(decimal(valeur).doubleValue());
    }

    /** The number a value stands for; IllegalArgumentException when it is no number. */
    static BigDecimal decimal(Object valeur) {
        if (valeur instanceof BigDecimal d) return d;
        if (valeur instanceof Money m) return m.getAmount();
        if (valeur instanceof Number n) return new BigDecimal(n.toString());
        throw new IllegalArgumentException("no cell holds a " + valeur.getClass());
    }

    private static Cell cellule(Sheet feuille, int ligne, int colonne) {
        Row rang = feuille.getRow(ligne - 1);
        if (rang == null) rang = feuille.createRow(ligne - 1);
        Cell cellule = rang.getCell(colonne - 1);
        return cellule == null ? rang.createCell(colonne - 1) : cellule;
    }
}
