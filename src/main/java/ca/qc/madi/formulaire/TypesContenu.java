package ca.qc.madi.formulaire;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    static final String CHAINES = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";
    static final String STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

    private final Map<String, String> parties = new HashMap<>();
    private final Map<String, String> extensions = new HashMap<>();

    private TypesContenu() {}

    /** FichierRefuse unless the parts hold no active content and exactly one workbook. */
    static TypesContenu lire(InputStream flux) throws IOException {
        TypesContenu types = new TypesContenu();
        int classeurs = 0;
        try {
            XMLStreamReader xml = Xml.lecteur(flux);
            while (Xml.prochainElement(xml)) {
                String type = Xml.attribut(xml, "ContentType", "");
                ContenuActif.refuserType(type);
                String cousin = COUSINS.get(type);
                if (cousin != null) throw FichierRefuse.format(cousin);
                if (type.equals(CLASSEUR)) classeurs++;
                types.ajouter(xml, type);
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        if (classeurs != 1) throw FichierRefuse.illisible("types", "");
        return types;
    }

    private void ajouter(XMLStreamReader xml, String type) {
        if (xml.getLocalName().equals("Override"))
            parties.put(Xml.attribut(xml, "PartName", "").toLowerCase(Locale.ROOT), type);
        if (xml.getLocalName().equals("Default"))
            extensions.put(Xml.attribut(xml, "Extension", "").toLowerCase(Locale.ROOT), type);
    }

    /** The type of a part, whose name begins with a slash; empty when none is stated. */
    Optional<String> de(String partie) {
        String nom = partie.toLowerCase(Locale.ROOT);
        String type = parties.get(nom);
        return Optional.ofNullable(type != null ? type : extensions.get(nom.substring(nom.lastIndexOf('.') + 1)));
    }
}
