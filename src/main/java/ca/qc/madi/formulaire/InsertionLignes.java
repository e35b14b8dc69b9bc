package ca.qc.madi.formulaire;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;

/** Inserts rows as a person does in a spreadsheet: sums stretch, checks follow, the new rows look like the one below. */
final class InsertionLignes {

    private final XSSFSheet feuille;

    InsertionLignes(XSSFSheet feuille) {
        this.feuille = feuille;
    }

    /** @param avant row, from 1, above which they come */
    void inserer(int avant, int nombre) {
        feuille.shiftRows(avant - 1, feuille.getLastRowNum(), nombre, true, false);
        XSSFRow modele = feuille.getRow(avant - 1 + nombre);
        for (int l = avant - 1; l < avant - 1 + nombre; l++) {
            XSSFRow rang = feuille.createRow(l);
            if (modele == null) continue;
            rang.setHeight(modele.getHeight());
            for (Cell cellule : modele)
                rang.createCell(cellule.getColumnIndex()).setCellStyle(cellule.getCellStyle());
        }
        if (feuille.getCTWorksheet().isSetDataValidations())
            for (CTDataValidation controle :
                    feuille.getCTWorksheet().getDataValidations().getDataValidationList())
                decaler(controle, avant - 1, nombre);
    }

    private static void decaler(CTDataValidation controle, int avant, int nombre) {
        List<String> plages = new ArrayList<>();
        for (Object plage : controle.getSqref()) {
            CellRangeAddress place = CellRangeAddress.valueOf(String.valueOf(plage));
            if (place.getFirstRow() >= avant) place.setFirstRow(place.getFirstRow() + nombre);
            if (place.getLastRow() >= avant) place.setLastRow(place.getLastRow() + nombre);
            plages.add(place.formatAsString());
        }
        controle.setSqref(plages);
    }
}
