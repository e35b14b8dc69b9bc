package ca.qc.madi.formulaire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of a checked archive, found by their type and by their relations, as the format wants. */
final class Paquet {

    private static final String TYPES = "[Content_Types].xml";
    private static final String RACINE = "/";

    private final ZipFile zip;
    private final TypesContenu types;
    private final Map<String, ZipArchiveEntry> parties = new HashMap<>();
    private final Map<String, byte[]> gardees;

    /**
     * FichierRefuse when the archive is no workbook or a part has no type.
     *
     * @param gardees entries already inflated, by name
     */
    Paquet(ZipFile zip, TypesContenu types, Map<String, byte[]> gardees) {
        this.zip = zip;
        this.gardees = gardees;
        this.types = types;
        for (ZipArchiveEntry entree : Collections.list(zip.getEntries()))
            if (!entree.isDirectory()) parties.put(cle(RACINE + entree.getName()), entree);
        for (ZipArchiveEntry entree : parties.values())
            if (!entree.getName().equals(TYPES)
                    && types.de(RACINE + entree.getName()).isEmpty())
                throw FichierRefuse.illisible("types", entree.getName());
    }

    private static String cle(String partie) {
        return partie.toLowerCase(Locale.ROOT);
    }

    /** The part of this type; null when there is none. */
    @Nullable
    InputStream deType(String type) throws IOException {
        for (Map.Entry<String, ZipArchiveEntry> partie : parties.entrySet())
            if (types.de(RACINE + partie.getValue().getName())
                    .filter(type::equals)
                    .isPresent()) return ouvrir(partie.getValue());
        return null;
    }

    /** IOException when there is no such part. */
    InputStream partie(String nom) throws IOException {
        ZipArchiveEntry entree = parties.get(cle(nom));
        if (entree == null) throw new IOException("no part " + nom);
        return ouvrir(entree);
    }

    private InputStream ouvrir(ZipArchiveEntry entree) throws IOException {
        byte[] deja = gardees.get(entree.getName());
        return deja == null ? zip.getInputStream(entree) : new ByteArrayInputStream(deja);
    }

    /** The workbook's own part. */
    String classeur() throws IOException, XMLStreamException {
        return relations(RACINE, type -> type.endsWith("/officeDocument")).values().stream()
                .findFirst()
                .orElseThrow(() -> new IOException("no workbook"));
    }

    /** The targets of a part's relations, by id, of the types that pass. */
    Map<String, String> relations(String partie, Predicate<String> type) throws IOException, XMLStreamException {
        int barre = partie.lastIndexOf('/') + 1;
        String nom = partie.substring(0, barre) + "_rels/" + partie.substring(barre) + ".rels";
        Map<String, String> cibles = new HashMap<>();
        try (InputStream flux = partie(nom)) {
            XMLStreamReader xml = Xml.lecteur(flux);
            while (Xml.prochainElement(xml))
                if (type.test(Xml.attribut(xml, "Type", "")))
                    cibles.put(
                            Xml.attribut(xml, "Id", ""),
                            absolue(partie.substring(0, barre), Xml.attribut(xml, "Target", "")));
        }
        return cibles;
    }

    /** A target is written from the root, or from the folder of the part that names it. */
    private static String absolue(String dossier, String cible) {
        return URI.create(dossier).resolve(cible).getPath();
    }
}
