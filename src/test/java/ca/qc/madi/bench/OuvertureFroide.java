package ca.qc.madi.bench;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** What {@code bench/froid} compares {@code valider} with: opens a file with POI's event API, counts its cells, ends. */
public final class OuvertureFroide {

    private OuvertureFroide() {}

    public static void main(String[] arguments) throws Exception {
        Compte compte = new Compte();
        try (OPCPackage paquet = OPCPackage.open(Path.of(arguments[0]).toFile(), PackageAccess.READ)) {
            ReadOnlySharedStringsTable chaines = new ReadOnlySharedStringsTable(paquet);
            XSSFReader lecteur = new XSSFReader(paquet);
            SAXParserFactory fabrique = SAXParserFactory.newInstance();
            fabrique.setNamespaceAware(true);
            for (Iterator<InputStream> i = lecteur.getSheetsData(); i.hasNext(); )
                try (InputStream feuille = i.next()) {
                    XMLReader xml = fabrique.newSAXParser().getXMLReader();
                    xml.setContentHandler(new XSSFSheetXMLHandler(
                            lecteur.getStylesTable(), chaines, compte, new DataFormatter(), false));
                    xml.parse(new InputSource(feuille));
                }
        }
        System.out.println(compte.cellules);
    }

    private static final class Compte implements SheetContentsHandler {
        private long cellules;

        @Override
        public void startRow(int ligne) {}

        @Override
        public void endRow(int ligne) {}

        @Override
        public void cell(String place, String valeur, XSSFComment commentaire) {
            if (!valeur.isEmpty()) cellules++;
        }
    }
}
