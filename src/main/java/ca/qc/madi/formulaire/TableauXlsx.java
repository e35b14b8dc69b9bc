package ca.qc.madi.formulaire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A plain table as a workbook of one sheet: amounts are numbers, all else is text and never a formula. */
public final class TableauXlsx {

    private static final String ARGENT = "#,##0.00";
    private static final int LARGEUR = 22 * 256;

    private TableauXlsx() {}

    /** @param rangs the first is the header; its cells are {@code String} or {@code BigDecimal} in CAD */
    public static byte[] ecrire(String nom, List<List<Object>> rangs) {
        try (SXSSFWorkbook classeur = new SXSSFWorkbook();
                ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            Sheet feuille = classeur.createSheet(nom);
            CellStyle argent = classeur.createCellStyle();
            argent.setDataFormat(classeur.createDataFormat().getFormat(ARGENT));
            for (int rang = 0; rang < rangs.size(); rang++) rang(feuille.createRow(rang), rangs.get(rang), argent);
            for (int colonne = 0; colonne < rangs.get(0).size(); colonne++) feuille.setColumnWidth(colonne, LARGEUR);
            feuille.createFreezePane(0, 1);
            classeur.write(sortie);
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rang(Row rang, List<Object> valeurs, CellStyle argent) {
        for (int i = 0; i < valeurs.size(); i++) {
            Cell cellule = rang.createCell(i);
            if (valeurs.get(i) instanceof BigDecimal montant) {
                RedacteurFormulaire.chiffrer(cellule, montant);
                cellule.setCellStyle(argent);
            } else cellule.setCellValue(String.valueOf(valeurs.get(i)));
        }
    }
}
