package ca.qc.madi.dossier.web;

import ca.qc.madi.dossier.Inscription;
import ca.qc.madi.dossier.Tableur;
import ca.qc.madi.partage.ActeRefuse;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A list of émetteurs: a workbook, or a CSV file in UTF-8 whose columns semicolons or commas separate. */
final class ListeEmetteurs {

    private static final int LIGNES_MAXIMUM = 1000;
    private static final String MARQUE = "\ufeff";

    private ListeEmetteurs() {}

    /** The lines; refused with M-IMPORT-… when the file is not such a list. */
    static List<Inscription> lire(byte[] octets, Tableur tableur) {
        List<Inscription> lignes = tableur.reconnait(octets) ? classeur(octets, tableur) : csv(octets);
        if (lignes.isEmpty() || lignes.size() > LIGNES_MAXIMUM) throw new ActeRefuse("M-IMPORT-03", LIGNES_MAXIMUM);
        return lignes;
    }

    private static List<Inscription> classeur(byte[] octets, Tableur tableur) {
        List<List<String>> rangs = tableur.lire(octets).orElseThrow(() -> new ActeRefuse("M-IMPORT-01"));
        if (rangs.isEmpty()) throw new ActeRefuse("M-IMPORT-03", LIGNES_MAXIMUM);
        List<String> entete = rangs.get(0);
        exigerColonnes(entete);
        List<Inscription> lignes = new ArrayList<>();
        for (int rang = 1; rang < rangs.size(); rang++) {
            Map<String, String> champs = new HashMap<>();
            for (String colonne : Inscription.COLONNES) {
                champs.put(colonne, rangs.get(rang).get(entete.indexOf(colonne)));
            }
            int langue = entete.indexOf(Inscription.LANGUE);
            if (langue >= 0) champs.put(Inscription.LANGUE, rangs.get(rang).get(langue));
            if (champs.values().stream().anyMatch(valeur -> !valeur.isEmpty())) {
                lignes.add(new Inscription(rang + 1L, champs));
            }
        }
        return lignes;
    }

    private static void exigerColonnes(List<String> presentes) {
        for (String colonne : Inscription.COLONNES) {
            if (!presentes.contains(colonne)) throw new ActeRefuse("M-IMPORT-02", colonne);
        }
    }

    private static List<Inscription> csv(byte[] octets) {
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
            exigerColonnes(csv.getHeaderNames());
            return csv.stream().map(ListeEmetteurs::inscription).toList();
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
