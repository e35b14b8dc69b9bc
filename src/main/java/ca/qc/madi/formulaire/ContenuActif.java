package ca.qc.madi.formulaire;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Macros and contents from outside (F-FICHIER-03), told by the names, types and relations of the parts. */
final class ContenuActif {

    private static final Map<String, String> NOMS = new LinkedHashMap<>();
    private static final Map<String, String> TYPES = new LinkedHashMap<>();

    static {
        NOMS.put("vbaproject", "macros");
        NOMS.put("vbadata", "macros");
        NOMS.put("/macrosheets/", "macros");
        NOMS.put("/dialogsheets/", "macros");
        NOMS.put("customui/", "macros");
        NOMS.put("/externallinks/", "liens");
        NOMS.put("/connections.xml", "connexions");
        NOMS.put("/querytables/", "connexions");
        NOMS.put("/model/", "connexions");
        NOMS.put("/embeddings/", "objets");
        NOMS.put("/activex/", "objets");
        NOMS.put("/webextensions/", "objets");
        TYPES.put("vbaproject", "macros");
        TYPES.put("macrosheet", "macros");
        TYPES.put("externallink", "liens");
        TYPES.put("connections", "connexions");
        TYPES.put("querytable", "connexions");
        TYPES.put("oleobject", "objets");
        TYPES.put("activex", "objets");
    }

    private ContenuActif() {}

    static void refuserNom(String nom) {
        refuser(NOMS, "/" + nom.toLowerCase(Locale.ROOT), nom);
    }

    static void refuserType(String type) {
        refuser(TYPES, type.toLowerCase(Locale.ROOT), type);
    }

    /** Refuses relations to active parts, and to anything outside the file but a hyperlink. */
    static void refuserRelations(InputStream flux) throws IOException {
        try {
            XMLStreamReader xml = Xml.lecteur(flux);
            while (Xml.prochainElement(xml)) {
                String type = Xml.attribut(xml, "Type", "");
                String cible = Xml.attribut(xml, "Target", "");
                refuser(TYPES, type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT), cible);
                boolean dehors = Xml.attribut(xml, "TargetMode", "").equalsIgnoreCase("External");
                if (dehors && !type.endsWith("/hyperlink")) throw FichierRefuse.actif("liens", cible);
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void refuser(Map<String, String> motifs, String examine, String montre) {
        motifs.forEach((motif, variante) -> {
            if (examine.contains(motif)) throw FichierRefuse.actif(variante, montre);
        });
    }
}
