package ca.qc.madi.formulaire;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tells a workbook from its cousins by the content type of the main part. */
final class TypesContenu {

    private static final String CLASSEUR = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final Map<String, String> COUSINS = new LinkedHashMap<>();

    static {
        COUSINS.put("application/vnd.ms-excel.sheet.macroEnabled.main+xml", ".xlsm");
        COUSINS.put("application/vnd.ms-excel.sheet.binary.macroEnabled.main", ".xlsb");
        COUSINS.put("application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml", ".xltx");
        COUSINS.put("application/vnd.ms-excel.template.macroEnabled.main+xml", ".xltm");
        COUSINS.put("application/vnd.ms-excel.addin.macroEnabled.main+xml", ".xlam");
        COUSINS.put("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", ".docx");
        COUSINS.put("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", ".pptx");
    }

    private TypesContenu() {}

    /** FichierRefuse unless the parts hold no active content and exactly one workbook. */
    static void controler(InputStream flux) throws IOException {
        int classeurs = 0;
        try {
            XMLStreamReader xml = Xml.lecteur(flux);
            while (Xml.prochainElement(xml)) {
                String type = Xml.attribut(xml, "ContentType", "");
                ContenuActif.refuserType(type);
                String cousin = COUSINS.get(type);
                if (cousin != null) throw FichierRefuse.format(cousin);
                if (type.equals(CLASSEUR)) classeurs++;
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        if (classeurs != 1) throw FichierRefuse.illisible("types", "");
    }
}
