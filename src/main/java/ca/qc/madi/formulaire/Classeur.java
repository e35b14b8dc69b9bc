package ca.qc.madi.formulaire;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The sheets of a workbook, read in one pass. */
record Classeur(List<Feuille> feuilles) {

    Optional<Feuille> feuille(String nom) {
        return feuilles.stream().filter(f -> Libelles.egaux(f.nom(), nom)).findFirst();
    }

    private record Renvoi(String nom, boolean cachee, String relation) {}

    /** FichierRefuse when a limit is passed; any other exception or LinkageError means that the file is unreadable. */
    static Classeur lire(byte[] octets, int derniereColonne, Echeance echeance) throws IOException, XMLStreamException {
        try (ZipFile zip = ZipFile.builder().setByteArray(octets).get()) {
            return lire(ControleArchive.controler(zip, echeance), derniereColonne, echeance);
        }
    }

    private static Classeur lire(Paquet paquet, int derniereColonne, Echeance echeance)
            throws IOException, XMLStreamException {
        String classeur = paquet.classeur();
        List<Renvoi> renvois = new ArrayList<>();
        boolean depuis1904 = sommaire(paquet.partie(classeur), renvois);
        if (renvois.size() > Limites.FEUILLES) throw FichierRefuse.limite("feuilles", Limites.FEUILLES);
        Map<String, String> cibles = paquet.relations(classeur, type -> true);
        Contenus contenus = contenus(paquet, depuis1904, echeance);
        List<Feuille> feuilles = new ArrayList<>();
        for (Renvoi renvoi : renvois) {
            String partie = cibles.get(renvoi.relation());
            if (partie == null) throw new IOException("no sheet " + renvoi.relation());
            Feuille feuille = new Feuille(renvoi.nom(), renvoi.cachee());
            new LectureFeuille(feuille, contenus, derniereColonne, echeance).lire(() -> paquet.partie(partie));
            feuilles.add(feuille);
        }
        return new Classeur(List.copyOf(feuilles));
    }

    private static Contenus contenus(Paquet paquet, boolean depuis1904, Echeance echeance)
            throws IOException, XMLStreamException {
        try (InputStream chaines = paquet.deType(TypesContenu.CHAINES);
                InputStream styles = paquet.deType(TypesContenu.STYLES)) {
            return new Contenus(Chaines.lire(chaines, echeance), Formats.lire(styles), depuis1904);
        }
    }

    /** Fills the list of sheets, in their order, and says whether days are counted from 1904. */
    private static boolean sommaire(InputStream partie, List<Renvoi> renvois) throws IOException, XMLStreamException {
        boolean depuis1904 = false;
        try (InputStream flux = partie) {
            XMLStreamReader xml = Xml.lecteur(flux);
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
}
