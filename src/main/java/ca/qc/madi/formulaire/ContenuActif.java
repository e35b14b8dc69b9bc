package ca.qc.madi.formulaire;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Macros and contents from outside (F-FICHIER-03), told by the names, types and relations of the parts. */
final class ContenuActif {

    private static final Map<String, String> NOMS = new LinkedHashMap<>();
    private static final Map<String, String> TYPES = new LinkedHashMap<>();
    private static final Map<String, String> RELATIONS = new LinkedHashMap<>();
    private static final Pattern CITATIONS = Pattern.compile("\"[^\"]*\"|'[^']*'");

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
        NOMS.put("/volatiledependencies.xml", "connexions");
        TYPES.put("vbaproject", "macros");
        TYPES.put("macrosheet", "macros");
        TYPES.put("externallink", "liens");
        TYPES.put("connections", "connexions");
        TYPES.put("querytable", "connexions");
        TYPES.put("oleobject", "objets");
        TYPES.put("activex", "objets");
        TYPES.put("dialogsheet", "macros");
        TYPES.put("volatiledependencies", "connexions");
        TYPES.put("powerpivot", "connexions");
        TYPES.put("model+data", "connexions");
        TYPES.put("webextension", "objets");
        RELATIONS.put("control", "objets");
        RELATIONS.put("package", "objets");
    }

    private static final int MONTRE = 80;

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
                String nature = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
                refuser(TYPES, nature, cible);
                String variante = RELATIONS.get(nature);
                if (variante != null) throw FichierRefuse.actif(variante, cible);
                boolean dehors = Xml.attribut(xml, "TargetMode", "").equalsIgnoreCase("External");
                if (dehors && !type.endsWith("/hyperlink")) throw FichierRefuse.actif("liens", cible);
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Refuses a DDE call: outside of quotes a formula uses the bar for nothing else. */
    static void refuserFormule(CharSequence formule) {
        String texte = formule.toString();
        if (texte.indexOf('|') >= 0 && CITATIONS.matcher(texte).replaceAll("").indexOf('|') >= 0)
            throw FichierRefuse.actif("liens", texte.length() > MONTRE ? texte.substring(0, MONTRE) : texte);
    }

    private static void refuser(Map<String, String> motifs, String examine, String montre) {
        motifs.forEach((motif, variante) -> {
            if (examine.contains(motif)) throw FichierRefuse.actif(variante, montre);
        });
    }
}
