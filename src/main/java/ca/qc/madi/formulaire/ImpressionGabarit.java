package ca.qc.madi.formulaire;

import java.util.List;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How an onglet of the gabarit stays readable on screen and on paper. */
final class ImpressionGabarit {

    private static final int BANDEAU = 2;
    private static final int HAUT_DE_FEUILLE = 8;
    private static final int LARGE = 10;
    private static final double MARGE = 0.4;
    private static final double MARGE_BAS = 0.6;

    private final XSSFSheet feuille;
    private final int derniereColonne;

    ImpressionGabarit(XSSFSheet feuille, int derniereColonne) {
        this.feuille = feuille;
        this.derniereColonne = derniereColonne;
    }

    /** The header of a table alone at the top of its onglet stays in sight; elsewhere the band does. */
    void regler(List<Emplacement> places, String mention) {
        boolean seul = places.size() == 1 && places.get(0).premiere() <= HAUT_DE_FEUILLE;
        int fige = seul ? places.get(0).premiere() - 1 : BANDEAU;
        int premiere = seul ? places.get(0).titre() : 1;
        feuille.createFreezePane(0, fige);
        feuille.setRepeatingRows(new CellRangeAddress(premiere - 1, fige - 1, -1, -1));
        places.stream()
                .map(Emplacement::titre)
                .filter(l -> l > HAUT_DE_FEUILLE)
                .forEach(l -> feuille.setRowBreak(l - 2));
        page();
        Footer pied = feuille.getFooter();
        pied.setLeft(mention);
        pied.setCenter("&A");
        pied.setRight("&P / &N");
    }

    private void page() {
        XSSFPrintSetup page = feuille.getPrintSetup();
        page.setOrientation(PrintOrientation.LANDSCAPE);
        page.setPaperSize(derniereColonne > LARGE ? PaperSize.TABLOID_PAPER : PaperSize.LETTER_PAPER);
        page.setFitWidth((short) 1);
        page.setFitHeight((short) 0);
        feuille.setFitToPage(true);
        feuille.setHorizontallyCenter(true);
        feuille.setMargin(PageMargin.LEFT, MARGE);
        feuille.setMargin(PageMargin.RIGHT, MARGE);
        feuille.setMargin(PageMargin.TOP, MARGE);
        feuille.setMargin(PageMargin.BOTTOM, MARGE_BAS);
    }
}
