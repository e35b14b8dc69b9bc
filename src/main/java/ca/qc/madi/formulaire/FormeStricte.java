package ca.qc.madi.formulaire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The Strict dialect of the format (ISO/IEC 29500-1), which Excel offers as « Classeur Strict Open XML »: the same
 * parts under other namespaces. A strict workbook is read as the transitional one it stands for.
 */
final class FormeStricte {

    private static final String RELATIONS = "_rels/.rels";
    private static final String RACINE = "http://purl.oclc.org/ooxml/";
    private static final Pattern ESPACE = Pattern.compile("=\\s*([\"'])" + Pattern.quote(RACINE) + "([^\"'<>]*)\\1");
    private static final Map<String, String> ESPACES = new LinkedHashMap<>();

    static {
        String transitionnelle = "http://schemas.openxmlformats.org/";
        ESPACES.put("spreadsheetml/main", transitionnelle + "spreadsheetml/2006/main");
        ESPACES.put("drawingml/", transitionnelle + "drawingml/2006/");
        ESPACES.put("officeDocument/relationships", transitionnelle + "officeDocument/2006/relationships");
        ESPACES.put("officeDocument/extendedProperties", transitionnelle + "officeDocument/2006/extended-properties");
        ESPACES.put("officeDocument/customProperties", transitionnelle + "officeDocument/2006/custom-properties");
        ESPACES.put("officeDocument/", transitionnelle + "officeDocument/2006/");
    }

    private FormeStricte() {}

    /** Whether the package says so in its own relations. */
    static boolean est(ZipFile zip) throws IOException {
        ZipArchiveEntry relations = zip.getEntry(RELATIONS);
        return relations != null && texte(zip, relations).contains(RACINE + "officeDocument/relationships/");
    }

    /** The same workbook in the transitional dialect; the archive has been checked before, its sizes included. */
    static byte[] transitionnelle(ZipFile zip, Echeance echeance) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (ZipOutputStream copie = new ZipOutputStream(sortie)) {
            copie.setLevel(1);
            for (ZipArchiveEntry entree : Collections.list(zip.getEntries())) {
                echeance.verifier();
                copie.putNextEntry(new ZipEntry(entree.getName()));
                if (xml(entree.getName())) copie.write(traduire(texte(zip, entree)));
                else copier(zip, entree, copie);
            }
        }
        return sortie.toByteArray();
    }

    private static boolean xml(String nom) {
        return nom.endsWith(".xml") || nom.endsWith(".rels");
    }

    private static byte[] traduire(String texte) {
        String traduit = ESPACE.matcher(texte)
                .replaceAll(m -> Matcher.quoteReplacement("=" + m.group(1) + espace(m.group(2)) + m.group(1)));
        return traduit.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String espace(String suite) {
        return ESPACES.entrySet().stream()
                .filter(e -> suite.startsWith(e.getKey()))
                .findFirst()
                .map(e -> e.getValue() + suite.substring(e.getKey().length()))
                .orElse(RACINE + suite);
    }

    /** Byte for byte: only the names of the namespaces, which are ASCII, are looked at. */
    private static String texte(ZipFile zip, ZipArchiveEntry entree) throws IOException {
        try (InputStream flux = zip.getInputStream(entree)) {
            return new String(flux.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static void copier(ZipFile zip, ZipArchiveEntry entree, ZipOutputStream copie) throws IOException {
        try (InputStream flux = zip.getInputStream(entree)) {
            flux.transferTo(copie);
        }
    }
}
