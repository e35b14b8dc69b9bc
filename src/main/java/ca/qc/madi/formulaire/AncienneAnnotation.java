package ca.qc.madi.formulaire;

import java.util.ArrayList;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Takes away what an earlier annotation wrote, wherever the émetteur's rows have moved since. */
final class AncienneAnnotation {

    private final TeintesAnnotation teintes;

    private AncienneAnnotation(XSSFWorkbook classeur) {
        teintes = new TeintesAnnotation(classeur);
    }

    static void retirer(XSSFWorkbook classeur) {
        for (int i = classeur.getNumberOfSheets() - 1; i >= 0; i--)
            if (FeuilleConstats.notre(classeur.getSheetAt(i))) classeur.removeSheetAt(i);
        AncienneAnnotation ancienne = new AncienneAnnotation(classeur);
        classeur.sheetIterator().forEachRemaining(f -> ancienne.nettoyer((XSSFSheet) f));
    }

    private void nettoyer(XSSFSheet feuille) {
        for (Row rang : feuille) for (Cell cellule : rang) teintes.rendre((XSSFCell) cellule);
        for (CellAddress place : new ArrayList<>(feuille.getCellComments().keySet())) commentaire(feuille, place);
    }

    private static void commentaire(XSSFSheet feuille, CellAddress place) {
        XSSFComment commentaire = feuille.getCellComment(place);
        String texte = commentaire.getString().getString();
        int debut = texte.indexOf(AnnotationCellules.MARQUE);
        if (debut < 0) return;
        if (debut > 0)
            commentaire.setString(
                    new XSSFRichTextString(texte.substring(0, debut).stripTrailing()));
        else {
            XSSFCell cellule = OngletGabarit.cellule(feuille, place.getRow() + 1, place.getColumn() + 1);
            cellule.removeCellComment();
            if (cellule.getCellType() == CellType.BLANK
                    && cellule.getCellStyle().getIndex() == 0) cellule.getRow().removeCell(cellule);
        }
    }
}
