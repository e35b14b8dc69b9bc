package ca.qc.madi.formulaire;

import ca.qc.madi.formulaire.Cellule.Nature;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Motif;
import ca.qc.madi.partage.TableCsv;
import ca.qc.madi.partage.Texte;
import ca.qc.madi.partage.Volet;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The register as an accounting system exports it: a text file whose columns bear the labels of the form, in any order,
 * separated by semicolons, tabs or commas, in UTF-8 or Windows-1252. Other columns are left aside.
 */
final class LectureRegistre {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern NOMBRE = Pattern.compile("\\(?[-−]?\\d{1,15}([.,]\\d{1,10})?\\)?");
    private static final String BLANCS = "[\\s\\u00A0\\u202F$]";
    private static final int MOTIFS = 50;

    private final Tableau registre;
    private final List<Motif> motifs = new ArrayList<>();
    private final Set<String> pieces = new HashSet<>();

    private LectureRegistre(Tableau registre) {
        this.registre = registre;
    }

    /**
     * Its rows, by column id. ActeRefuse: M-REGISTRE-01 for a file that is no such list, M-REGISTRE-02 for a column that
     * is missing, M-REGISTRE-03…05 for each value that is wrong, with its line.
     */
    static List<Map<String, Object>> lire(byte[] csv, Tableau registre) {
        String texte = texte(csv);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separateur(texte.lines().findFirst().orElse("")))
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (CSVParser lignes = CSVParser.parse(new StringReader(texte), format)) {
            return new LectureRegistre(registre).lignes(lignes);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new ActeRefuse("M-REGISTRE-01");
        }
    }

    private static String texte(byte[] octets) {
        if (octets.length == 0 || octets.length > Limites.FICHIER) throw new ActeRefuse("M-REGISTRE-01");
        for (byte octet : octets) if (octet == 0) throw new ActeRefuse("M-REGISTRE-01");
        return TableCsv.utf8(octets).orElseGet(() -> new String(octets, WINDOWS));
    }

    private static char separateur(String entete) {
        if (entete.indexOf(';') >= 0) return ';';
        return entete.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private List<Map<String, Object>> lignes(CSVParser csv) {
        List<Map<String, Object>> lues = new ArrayList<>();
        Map<Integer, Colonne> colonnes = Map.of();
        for (CSVRecord ligne : csv) {
            if (colonnes.isEmpty()) colonnes = entete(ligne);
            else if (ligne.stream().anyMatch(v -> !v.isBlank()))
                lues.add(ligne(ligne, colonnes, String.valueOf(csv.getCurrentLineNumber())));
        }
        if (lues.isEmpty() || lues.size() > Limites.LIGNES) throw new ActeRefuse("M-REGISTRE-01");
        if (!motifs.isEmpty()) throw new ActeRefuse(motifs.subList(0, Math.min(MOTIFS, motifs.size())));
        return lues;
    }

    /** Which column of the form stands at each place. */
    private Map<Integer, Colonne> entete(CSVRecord entete) {
        Map<Integer, Colonne> places = new LinkedHashMap<>();
        for (int i = 0; i < entete.size(); i++) {
            String nom = Libelles.cle(entete.get(i));
            int place = i;
            registre.colonnes().stream()
                    .filter(c -> Libelles.cle(c.libelle()).equals(nom)
                            || Libelles.cle(c.id()).equals(nom))
                    .filter(c -> !places.containsValue(c))
                    .findFirst()
                    .ifPresent(c -> places.put(place, c));
        }
        List<Motif> absentes = registre.colonnes().stream()
                .filter(c -> toujours(c) && !places.containsValue(c))
                .map(c -> Motif.de("M-REGISTRE-02", c.libelle()))
                .toList();
        if (!absentes.isEmpty()) throw new ActeRefuse(absentes);
        return places;
    }

    private static boolean toujours(Colonne colonne) {
        Exigence requis = colonne.requis();
        return requis.vraie() && requis.si() == null && requis.volets().size() == Volet.values().length;
    }

    private Map<String, Object> ligne(CSVRecord ligne, Map<Integer, Colonne> colonnes, String numero) {
        Map<String, Object> valeurs = new LinkedHashMap<>();
        colonnes.forEach((place, colonne) -> {
            String brut = place < ligne.size() ? ligne.get(place) : "";
            if (!brut.isBlank()) valeur(valeurs, colonne, brut, numero);
            else if (toujours(colonne)) motifs.add(Motif.de("M-REGISTRE-04", numero, colonne.libelle()));
        });
        if (valeurs.get("piece") instanceof String piece && !pieces.add(Libelles.cle(piece)))
            motifs.add(Motif.de("M-REGISTRE-05", numero, piece));
        return valeurs;
    }

    private void valeur(Map<String, Object> valeurs, Colonne colonne, String brut, String numero) {
        Object lue = cellule(brut, colonne.type()).sous(Conversion.de(colonne)).valeur();
        if (lue != null) valeurs.put(colonne.id(), lue);
        else {
            Texte attendu = Texte.de("registre.attendu." + colonne.type().nom());
            motifs.add(new Motif(
                    "M-REGISTRE-03",
                    new Texte(
                            Motif.de("M-REGISTRE-03", numero, colonne.libelle(), brut, attendu.fr())
                                    .texte()
                                    .fr(),
                            Motif.de("M-REGISTRE-03", numero, colonne.libelle(), brut, attendu.en())
                                    .texte()
                                    .en())));
        }
    }

    /** A date as day, month and year is put in order; a number may have blanks, a comma, or the brackets of a credit. */
    private static Cellule cellule(String brut, TypeValeur type) {
        Matcher date = DATE.matcher(brut);
        if (type == TypeValeur.DATE && date.matches())
            return ecrit("%s-%02d-%02d"
                    .formatted(date.group(3), Integer.valueOf(date.group(2)), Integer.valueOf(date.group(1))));
        String serre = brut.replaceAll(BLANCS, "");
        if ((type == TypeValeur.MONTANT || type == TypeValeur.NOMBRE)
                && NOMBRE.matcher(serre).matches()) return chiffre(serre);
        return ecrit(brut);
    }

    private static Cellule chiffre(String serre) {
        boolean credit = serre.startsWith("(") && serre.endsWith(")");
        String net = serre.replaceAll("[()]", "").replace('−', '-').replace(',', '.');
        BigDecimal nombre = credit ? new BigDecimal(net).negate() : new BigDecimal(net);
        return new Cellule(Nature.NOMBRE, net, nombre, null, false);
    }

    private static Cellule ecrit(String texte) {
        return new Cellule(Nature.TEXTE, texte, null, null, false);
    }
}
