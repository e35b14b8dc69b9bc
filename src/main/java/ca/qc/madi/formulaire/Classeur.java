package ca.qc.madi.formulaire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.SAXException;

/** The sheets of a workbook, read in one pass. */
record Classeur(List<Feuille> feuilles) {

    Optional<Feuille> feuille(String nom) {
        return feuilles.stream().filter(f -> Libelles.egaux(f.nom(), nom)).findFirst();
    }

    private record Renvoi(String nom, boolean cachee, String relation) {}

    /** FichierRefuse when a limit is passed; any other exception or LinkageError means that the file is unreadable. */
    static Classeur lire(byte[] octets, int derniereColonne, Echeance echeance)
            throws IOException, OpenXML4JException, SAXException, XMLStreamException {
        try (ZipFile zip = ControleArchive.ouvrir(octets, echeance)) {
            if (!FormeStricte.est(zip)) return lire(zip, derniereColonne, echeance);
            byte[] autre = FormeStricte.transitionnelle(zip, echeance);
            try (ZipFile traduite = ZipFile.builder().setByteArray(autre).get()) {
                return lire(traduite, derniereColonne, echeance);
            }
        }
    }

    private static Classeur lire(ZipFile zip, int derniereColonne, Echeance echeance)
            throws IOException, OpenXML4JException, SAXException, XMLStreamException {
        try (ZipFileZipEntrySource source = new ZipFileZipEntrySource(zip)) {
            OPCPackage paquet = OPCPackage.open(source);
            try {
                return lire(paquet, derniereColonne, echeance);
            } finally {
                paquet.revert();
            }
        }
    }

    private static Classeur lire(OPCPackage paquet, int derniereColonne, Echeance echeance)
            throws IOException, OpenXML4JException, SAXException, XMLStreamException {
        XSSFReader lecteur = new XSSFReader(paquet);
        List<Renvoi> renvois = new ArrayList<>();
        boolean depuis1904 = sommaire(lecteur, renvois);
        if (renvois.size() > Limites.FEUILLES) throw FichierRefuse.limite("feuilles", Limites.FEUILLES);
        SharedStrings chaines = new ReadOnlySharedStringsTable(paquet, false);
        Contenus contenus = new Contenus(chaines, lecteur.getStylesTable(), depuis1904);
        List<Feuille> feuilles = new ArrayList<>();
        for (Renvoi renvoi : renvois) feuilles.add(feuille(lecteur, renvoi, contenus, derniereColonne, echeance));
        return new Classeur(List.copyOf(feuilles));
    }

    /** Fills the list of sheets, in their order, and says whether days are counted from 1904. */
    private static boolean sommaire(XSSFReader lecteur, List<Renvoi> renvois)
            throws IOException, OpenXML4JException, XMLStreamException {
        boolean depuis1904 = false;
        try (InputStream flux = lecteur.getWorkbookData()) {
            XMLStreamReader xml = Xml.lecteur(new ByteArrayInputStream(flux.readAllBytes()));
            while (Xml.prochainElement(xml)) {
                if (xml.getLocalName().equals("workbookPr")) depuis1904 = vrai(Xml.attribut(xml, "date1904", "0"));
                if (xml.getLocalName().equals("definedName")) ContenuActif.refuserFormule(xml.getElementText());
                else if (xml.getLocalName().equals("sheet")) renvois.add(renvoi(xml));
            }
        }
        return depuis1904;
    }

    private static boolean vrai(String valeur) {
        return valeur.equals("1") || valeur.equals("true");
    }

    private static Renvoi renvoi(XMLStreamReader xml) {
        boolean visible = Xml.attribut(xml, "state", "visible").equals("visible");
        return new Renvoi(Xml.attribut(xml, "name", ""), !visible, Xml.attribut(xml, "id", ""));
    }

    private static Feuille feuille(
            XSSFReader lecteur, Renvoi renvoi, Contenus contenus, int derniereColonne, Echeance echeance)
            throws IOException, OpenXML4JException, XMLStreamException {
        Feuille feuille = new Feuille(renvoi.nom(), renvoi.cachee());
        try (InputStream flux = lecteur.getSheet(renvoi.relation())) {
            new LectureFeuille(feuille, contenus, derniereColonne, echeance).lire(Xml.lecteur(flux));
        }
        return feuille;
    }
}
