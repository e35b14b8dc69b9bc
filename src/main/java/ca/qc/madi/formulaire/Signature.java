package ca.qc.madi.formulaire;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Judges a file by its first bytes, before anything opens it; only an archive passes. */
final class Signature {

    private static final String OLE2 = "d0cf11e0a1b11ae1";
    private static final String ZIP = "504b0304";
    private static final byte[] PAQUET_CHIFFRE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final Map<String, String> COMPOSES = new LinkedHashMap<>();
    private static final Map<String, String> FORMATS = new LinkedHashMap<>();
    private static final String OPENDOCUMENT = "application/vnd.oasis.opendocument.";
    private static final Map<String, String> OPENDOCUMENTS =
            Map.of("spreadsheet", ".ods", "text", ".odt", "presentation", ".odp");
    private static final int ECHANTILLON = 4096;

    static {
        FORMATS.put("25504446", "PDF");
        FORMATS.put("89504e47", "PNG");
        FORMATS.put("ffd8ff", "JPEG");
        FORMATS.put("47494638", "GIF");
        FORMATS.put("7b5c727466", "RTF");
        FORMATS.put("377abcaf271c", "7z");
        FORMATS.put("52617221", "RAR");
        FORMATS.put("1f8b", "GZIP");
        FORMATS.put("49492a00", "TIFF");
        FORMATS.put("4d4d002a", "TIFF");
        FORMATS.put("fffe", ".txt (Unicode)");
        FORMATS.put("feff", ".txt (Unicode)");
        COMPOSES.put("WordDocument", ".doc");
        COMPOSES.put("PowerPoint Document", ".ppt");
        COMPOSES.put("__substg1.0", ".msg");
    }

    private Signature() {}

    /** Returns when the bytes begin as a zip archive; FichierRefuse otherwise. */
    static void exigerArchive(byte[] octets) {
        if (octets.length == 0) throw FichierRefuse.illisible("vide", "");
        if (octets.length > Limites.FICHIER) throw FichierRefuse.limite("octets", Limites.FICHIER);
        String debut = HexFormat.of().formatHex(octets, 0, Math.min(8, octets.length));
        if (debut.startsWith(ZIP)) return;
        if (debut.startsWith(OLE2))
            throw contient(octets, PAQUET_CHIFFRE) ? FichierRefuse.chiffre() : FichierRefuse.format(compose(octets));
        FORMATS.forEach((signature, nom) -> {
            if (debut.startsWith(signature)) throw FichierRefuse.format(nom);
        });
        if (estTexte(octets)) throw FichierRefuse.format(octets[0] == '<' ? "HTML / XML" : ".csv");
        throw FichierRefuse.illisible("illisible", "");
    }

    /** The name of an archive that is no workbook of ours. */
    static String formatArchive(byte[] mimetype, Set<String> noms) {
        String type = new String(mimetype, StandardCharsets.US_ASCII).strip();
        if (type.startsWith(OPENDOCUMENT))
            return OPENDOCUMENTS.getOrDefault(type.substring(OPENDOCUMENT.length()), "OpenDocument");
        return noms.stream().anyMatch(n -> n.endsWith(".iwa")) ? ".numbers" : ".zip";
    }

    private static String compose(byte[] octets) {
        return COMPOSES.entrySet().stream()
                .filter(e -> contient(octets, e.getKey().getBytes(StandardCharsets.UTF_16LE)))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(".xls");
    }

    private static boolean contient(byte[] octets, byte[] motif) {
        for (int i = 0; i + motif.length <= octets.length; i++)
            if (octets[i] == motif[0] && Arrays.equals(octets, i, i + motif.length, motif, 0, motif.length))
                return true;
        return false;
    }

    private static boolean estTexte(byte[] octets) {
        int longueur = Math.min(octets.length, ECHANTILLON);
        for (int i = 0; i < longueur; i++)
            if (octets[i] >= 0 && octets[i] < ' ' && "\t\r\n".indexOf(octets[i]) < 0) return false;
        if (longueur < octets.length) return true;
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
