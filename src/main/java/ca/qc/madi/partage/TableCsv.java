package ca.qc.madi.partage;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A table as a CSV file in UTF-8, its columns named in the first line and separated by semicolons or commas. */
public final class TableCsv {

    private static final String MARQUE = "\ufeff";
    private static final String FIN_LIGNE = "\r\n";

    private TableCsv() {}

    /**
     * One line.
     *
     * @param numero as the file counts them, its header being the first
     */
    public record Ligne(long numero, Map<String, String> champs) {

        public String texte(String colonne) {
            return champs.getOrDefault(colonne, "").strip();
        }
    }

    /**
     * Its lines, blank ones left out.
     *
     * @throws ActeRefuse M-IMPORT-01 when it is no such file, M-IMPORT-02 when one of these columns is missing
     */
    public static List<Ligne> lire(byte[] octets, List<String> colonnes) {
        String texte = texte(octets);
        String entete = texte.lines().findFirst().orElse("");
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(entete.contains(";") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (CSVParser csv = CSVParser.parse(new StringReader(texte), format)) {
            exigerColonnes(csv.getHeaderNames(), colonnes);
            return csv.stream()
                    .map(l -> new Ligne(l.getRecordNumber() + 1, l.toMap()))
                    .toList();
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new ActeRefuse("M-IMPORT-01");
        }
    }

    /** Refuses, with M-IMPORT-02, a table one of these columns is missing from. */
    public static void exigerColonnes(List<String> presentes, List<String> colonnes) {
        for (String colonne : colonnes) {
            if (!presentes.contains(colonne)) throw new ActeRefuse("M-IMPORT-02", colonne);
        }
    }

    /** The file that says these rows, the first being the header; the mark tells Excel that it is UTF-8. */
    public static byte[] ecrire(List<List<String>> rangs) {
        String lignes = rangs.stream().map(TableCsv::rang).collect(Collectors.joining("", MARQUE, ""));
        return lignes.getBytes(StandardCharsets.UTF_8);
    }

    /** One more row of such a file, its end of line included. */
    public static String rang(List<String> cellules) {
        return cellules.stream().map(TableCsv::cellule).collect(Collectors.joining(";", "", FIN_LIGNE));
    }

    /** Text a spreadsheet would take for a formula is written after an apostrophe. */
    private static String cellule(String texte) {
        String sur = commeFormule(texte) && !nombre(texte) ? "'" + texte : texte;
        return sur.matches("[^;\"\\r\\n]*") ? sur : '"' + sur.replace("\"", "\"\"") + '"';
    }

    /** A text as it was before it was written so that no spreadsheet takes it for a formula. */
    public static String sansApostrophe(String lu) {
        return lu.startsWith("'") && commeFormule(lu.substring(1)) ? lu.substring(1) : lu;
    }

    /** Whether a spreadsheet would take this text for a formula. */
    public static boolean commeFormule(String texte) {
        return !texte.isEmpty() && "=+-@\t\r".indexOf(texte.charAt(0)) >= 0;
    }

    private static boolean nombre(String texte) {
        return texte.matches("-\\d+([.,]\\d+)?");
    }

    private static String texte(byte[] octets) {
        return utf8(octets).orElseThrow(() -> new ActeRefuse("M-IMPORT-01"));
    }

    /** The text of a file in UTF-8, its mark left out; empty when it is in none. */
    public static Optional<String> utf8(byte[] octets) {
        try {
            String texte = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
            return Optional.of(texte.startsWith(MARQUE) ? texte.substring(1) : texte);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
