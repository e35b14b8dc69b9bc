package ca.qc.madi.bench;

import ca.qc.madi.validation.Validateur;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** The readers that are compared, each the way its own documentation shows it. */
enum Lecteurs {

    /** (a) Every entry inflated, nothing read. */
    INFLATION("a", "inflate only") {
        @Override
        long lire(byte[] octets) throws IOException {
            long total = 0;
            byte[] tampon = new byte[16 * 1024];
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(octets))) {
                while (zip.getNextEntry() != null) for (int n; (n = zip.read(tampon)) >= 0; ) total += n;
            }
            return total;
        }
    },

    /** (b) Every XML part walked event by event; cells holding a value are counted. */
    STAX("b", "bare StAX scan (aalto)") {
        private final XMLInputFactory fabrique = new InputFactoryImpl();

        @Override
        long lire(byte[] octets) throws IOException, XMLStreamException {
            long cellules = 0;
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(octets))) {
                for (ZipEntry e; (e = zip.getNextEntry()) != null; )
                    if (e.getName().endsWith(".xml")) cellules += valeurs(zip);
            }
            return cellules;
        }

        private long valeurs(InputStream flux) throws XMLStreamException {
            long valeurs = 0;
            XMLStreamReader xml = fabrique.createXMLStreamReader(flux);
            while (xml.hasNext())
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("v")) valeurs++;
            return valeurs;
        }
    },

    /** (c) All cells of all sheets as rows of cells, their text asked for. */
    FASTEXCEL("c", "fastexcel-reader, all cells") {
        @Override
        long lire(byte[] octets) throws IOException {
            AtomicLong cellules = new AtomicLong();
            try (ReadableWorkbook classeur = new ReadableWorkbook(new ByteArrayInputStream(octets))) {
                for (Iterator<org.dhatim.fastexcel.reader.Sheet> i =
                                classeur.getSheets().iterator();
                        i.hasNext(); )
                    try (var rangees = i.next().openStream()) {
                        rangees.forEach(r -> r.forEach(c -> {
                            if (c != null && !c.getText().isEmpty()) cellules.incrementAndGet();
                        }));
                    }
            }
            return cellules.get();
        }
    },

    /** (d) POI's event API: shared strings, styles, each cell formatted. */
    POI_EVENEMENTS("d", "POI event API") {
        @Override
        long lire(byte[] octets) throws Exception {
            AtomicLong cellules = new AtomicLong();
            try (OPCPackage paquet = OPCPackage.open(new ByteArrayInputStream(octets))) {
                ReadOnlySharedStringsTable chaines = new ReadOnlySharedStringsTable(paquet);
                XSSFReader lecteur = new XSSFReader(paquet);
                SAXParserFactory fabrique = SAXParserFactory.newInstance();
                fabrique.setNamespaceAware(true);
                for (Iterator<InputStream> i = lecteur.getSheetsData(); i.hasNext(); )
                    try (InputStream feuille = i.next()) {
                        XMLReader xml = fabrique.newSAXParser().getXMLReader();
                        xml.setContentHandler(new XSSFSheetXMLHandler(
                                lecteur.getStylesTable(), chaines, compte(cellules), new DataFormatter(), false));
                        xml.parse(new InputSource(feuille));
                    }
            }
            return cellules.get();
        }

        private SheetContentsHandler compte(AtomicLong cellules) {
            return new SheetContentsHandler() {
                @Override
                public void startRow(int ligne) {}

                @Override
                public void endRow(int ligne) {}

                @Override
                public void cell(String place, String valeur, XSSFComment commentaire) {
                    if (!valeur.isEmpty()) cellules.incrementAndGet();
                }
            };
        }
    },

    /** (e) POI's user model: the workbook as objects, every cell visited. */
    POI_MODELE("e", "POI user model") {
        @Override
        long lire(byte[] octets) throws IOException {
            long cellules = 0;
            try (XSSFWorkbook classeur = new XSSFWorkbook(new ByteArrayInputStream(octets))) {
                for (Sheet feuille : classeur)
                    for (Row rangee : feuille)
                        for (Cell cellule : rangee) if (cellule.getCellType() != CellType.BLANK) cellules++;
            }
            return cellules;
        }
    },

    /** (f) Ours: read, every rule, every finding with its sentences. */
    MADI("f", "MADI, all rules and findings") {
        @Override
        long lire(byte[] octets) {
            return Validateur.valider(octets, FormulaireGes.contexte())
                    .constats()
                    .size();
        }
    };

    private final String lettre;
    private final String nom;

    Lecteurs(String lettre, String nom) {
        this.lettre = lettre;
        this.nom = nom;
    }

    String lettre() {
        return lettre;
    }

    String nom() {
        return nom;
    }

    /** What it counted: bytes for (a), findings for (f), cells holding a value for the others. */
    abstract long lire(byte[] octets) throws Exception;
}
