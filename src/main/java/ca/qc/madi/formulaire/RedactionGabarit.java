package ca.qc.madi.formulaire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes the blank gabarit that émetteurs fill in: the ministry picks a layout, this class draws its onglets with their
 * labels, formulas and checks, signs them with the very hidden marker sheet, and gives back the same parts each time.
 */
public final class RedactionGabarit {

    private final Disposition disposition;
    private final Presentation presentation;
    private final XSSFWorkbook classeur = new XSSFWorkbook();
    private final StylesGabarit styles = new StylesGabarit(classeur);

    private RedactionGabarit(Disposition disposition) {
        this.disposition = disposition;
        this.presentation = Presentation.de(disposition);
    }

    public static byte[] rediger(Disposition disposition) {
        return rediger(disposition, (classeur, styles) -> {});
    }

    /** @param suite what is done to the gabarit once drawn */
    static byte[] rediger(Disposition disposition, BiConsumer<XSSFWorkbook, StylesGabarit> suite) {
        RedactionGabarit redaction = new RedactionGabarit(disposition);
        try (XSSFWorkbook classeur = redaction.classeur) {
            disposition.onglets().forEach(redaction::onglet);
            redaction.marqueur();
            redaction.proprietes();
            suite.accept(classeur, redaction.styles);
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            classeur.write(sortie);
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void onglet(Onglet onglet) {
        XSSFSheet feuille = classeur.createSheet(onglet.nom());
        OngletGabarit dessin = new OngletGabarit(feuille, onglet, presentation, Aides.de(disposition), styles);
        List<Emplacement> places = Emplacement.de(disposition, onglet);
        int derniereColonne = dessin.dresser(places);
        String mention =
                presentation.mention().formatted(disposition.gabarit(), disposition.version(), disposition.enVigueur());
        dessin.bandeau(mention, derniereColonne);
        new ImpressionGabarit(feuille, derniereColonne).regler(places, mention);
        proteger(feuille);
    }

    /** Locked but for the input cells; a person may still insert rows and change widths, heights and looks. */
    private static void proteger(XSSFSheet feuille) {
        feuille.enableLocking();
        feuille.lockInsertRows(false);
        feuille.lockFormatRows(false);
        feuille.lockFormatColumns(false);
        feuille.lockFormatCells(false);
    }

    private void marqueur() {
        XSSFSheet feuille = classeur.createSheet(disposition.marqueur().feuille());
        for (Map.Entry<String, String> cellule :
                disposition.marqueur().cellules().entrySet()) {
            Adresse adresse = Adresse.de(cellule.getKey());
            OngletGabarit.cellule(feuille, adresse.ligne(), adresse.colonne()).setCellValue(cellule.getValue());
        }
        classeur.setSheetVisibility(classeur.getSheetIndex(feuille), SheetVisibility.VERY_HIDDEN);
    }

    /** The dates are the edition's own, so that making it again gives the same parts. */
    private void proprietes() {
        LocalDate jour = disposition.enVigueur();
        Optional<Date> date =
                Optional.of(Date.from(jour.atStartOfDay(ZoneOffset.UTC).toInstant()));
        CoreProperties proprietes = classeur.getProperties().getCoreProperties();
        proprietes.setTitle(presentation.titre());
        proprietes.setSubjectProperty(presentation.programme());
        proprietes.setCreated(date);
        proprietes.getUnderlyingProperties().setModifiedProperty(date);
        classeur.setForceFormulaRecalculation(true);
    }
}
