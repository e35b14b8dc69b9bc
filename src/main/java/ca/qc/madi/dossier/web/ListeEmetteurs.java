package ca.qc.madi.dossier.web;

import ca.qc.madi.dossier.Inscription;
import ca.qc.madi.partage.ActeRefuse;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A list of émetteurs in a CSV file, in UTF-8, its columns separated by semicolons or commas. */
final class ListeEmetteurs {

    private static final int LIGNES_MAXIMUM = 1000;
    private static final String MARQUE = "\ufeff";

    private ListeEmetteurs() {}

    /** The lines; refused with M-IMPORT-… when the file is not such a list. */
    static List<Inscription> lire(byte[] octets) {
        String texte = texte(octets);
        String entete = texte.lines().findFirst().orElse("");
        char separateur = entete.contains(";") ? ';' : ',';
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separateur)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (CSVParser csv = CSVParser.parse(new StringReader(texte), format)) {
            List<String> colonnes = csv.getHeaderNames();
            for (String colonne : Inscription.COLONNES) {
                if (!colonnes.contains(colonne)) throw new ActeRefuse("M-IMPORT-02", colonne);
            }
            List<Inscription> lignes =
                    csv.stream().map(ListeEmetteurs::inscription).toList();
            if (lignes.isEmpty() || lignes.size() > LIGNES_MAXIMUM) throw new ActeRefuse("M-IMPORT-03", LIGNES_MAXIMUM);
            return lignes;
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new ActeRefuse("M-IMPORT-01");
        }
    }

    private static Inscription inscription(CSVRecord ligne) {
        Map<String, String> champs = new HashMap<>(ligne.toMap());
        return new Inscription(ligne.getRecordNumber() + 1, champs);
    }

    private static String texte(byte[] octets) {
        try {
            String texte = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
            return texte.startsWith(MARQUE) ? texte.substring(1) : texte;
        } catch (CharacterCodingException e) {
            throw new ActeRefuse("M-IMPORT-01");
        }
    }

    /** An empty list to fill in; the mark tells Excel that it is UTF-8. */
    static byte[] modele() {
        return (MARQUE + String.join(";", Inscription.COLONNES) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
