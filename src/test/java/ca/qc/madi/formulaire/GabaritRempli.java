package ca.qc.madi.formulaire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The blank gabarit filled as a person does: values into its cells, which keep their styles, formulas and checks. */
public final class GabaritRempli {

    private GabaritRempli() {}

    public static byte[] octets(Saisie saisie) {
        return octets(CasesRemplies.de(Dispositions.derniere(), saisie));
    }

    public static byte[] octets(List<CasesRemplies.Case> cases) {
        byte[] vierge = RedactionGabarit.rediger(Dispositions.derniere());
        try (XSSFWorkbook classeur = new XSSFWorkbook(new ByteArrayInputStream(vierge))) {
            for (CasesRemplies.Case c : cases) poser(classeur, c);
            XSSFFormulaEvaluator.evaluateAllFormulaCells(classeur);
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            classeur.write(sortie);
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void poser(XSSFWorkbook classeur, CasesRemplies.Case c) {
        CellReference place = new CellReference(c.cellule());
        Cell cellule = classeur.getSheet(c.feuille()).getRow(place.getRow()).getCell(place.getCol());
        if (cellule.getCellStyle().getLocked()) throw new IllegalStateException("a locked cell: " + c);
        if (c.valeur() instanceof String texte) cellule.setCellValue(texte);
        else if (c.valeur() instanceof LocalDate jour) cellule.setCellValue(jour);
        else cellule.setCellValue(new BigDecimal(c.valeur().toString()).doubleValue());
    }
}
