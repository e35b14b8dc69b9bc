package ca.qc.madi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.Archives;
import ca.qc.madi.formulaire.Limites;
import ca.qc.madi.formulaire.SaisieModele;
import ca.qc.madi.partage.Etape;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit of docs/limits.md: a file at the limit is read, a file one beyond is F-FICHIER-02 and nothing else. */
class LimitesDuFichierTest {

    private static final byte[] BON = SaisieModele.pte(Etape.DEPOT).octets();
    private static final byte[] AVEC_NOTES = notes(1);

    private static byte[] notes(int feuilles) {
        try (XSSFWorkbook classeur = new XSSFWorkbook(new ByteArrayInputStream(BON))) {
            for (int i = 0; i < feuilles; i++) classeur.createSheet("Notes " + i);
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            classeur.write(sortie);
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Our workbook with one more sheet that holds this. */
    private static byte[] feuille(String avant, String rangees) {
        return Archives.avec(
                AVEC_NOTES,
                "xl/worksheets/sheet8.xml",
                ("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + avant
                                + "<sheetData>" + rangees + "</sheetData></worksheet>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] cellule(String a1, String texte) {
        return feuille("", "<row><c r=\"" + a1 + "\" t=\"str\"><v>" + texte + "</v></c></row>");
    }

    private static byte[] cases(int nombre, int parRangee, String cellule) {
        StringBuilder rangees = new StringBuilder();
        for (int faites = 0; faites < nombre; faites += parRangee)
            rangees.append("<row>")
                    .append(cellule.repeat(Math.min(parRangee, nombre - faites)))
                    .append("</row>");
        return feuille("", rangees.toString());
    }

    /** Filled cells to the right of all that a layout reads. */
    private static byte[] ailleurs(int nombre) {
        StringBuilder rangees = new StringBuilder();
        for (int i = 0; i < nombre; i++) {
            String place = colonne(Limites.COLONNES - i % 200) + (i / 200 + 1);
            rangees.append(i % 200 == 0 ? "<row>" : "")
                    .append("<c r=\"" + place + "\"><v>1</v></c>")
                    .append(i % 200 == 199 || i == nombre - 1 ? "</row>" : "");
        }
        return feuille("", rangees.toString());
    }

    private static int dejaLa(String element) {
        int nombre = 0;
        for (Map.Entry<String, byte[]> partie : Archives.parties(AVEC_NOTES).entrySet())
            if (partie.getKey().startsWith("xl/worksheets/sheet"))
                nombre += new String(partie.getValue(), StandardCharsets.UTF_8).split(element, -1).length - 1;
        return nombre;
    }

    private static byte[] entrees(int nombre) {
        Map<String, byte[]> parties = new LinkedHashMap<>(Archives.parties(BON));
        for (int i = 0; parties.size() < nombre; i++) parties.put("xl/media/" + i + ".xml", new byte[0]);
        return Archives.zip(parties);
    }

    private static byte[] gonfle(long octets) {
        Map<String, byte[]> parties = new LinkedHashMap<>(Archives.parties(BON));
        long reste = octets - parties.values().stream().mapToLong(p -> p.length).sum();
        for (int i = 0; reste > 0; i++) {
            int taille = (int) Math.min(reste, Limites.ENTREE);
            parties.put("xl/media/" + i + ".xml", new byte[taille]);
            reste -= taille;
        }
        return Archives.zip(parties);
    }

    private static String colonne(int numero) {
        StringBuilder lettres = new StringBuilder();
        for (int n = numero; n > 0; n = (n - 1) / 26) lettres.insert(0, (char) ('A' + (n - 1) % 26));
        return lettres.toString();
    }

    private interface Fichier {
        byte[] octets(int deTrop);
    }

    private static Arguments limite(String nom, Fichier fichier) {
        return Arguments.of(nom, fichier);
    }

    static Stream<Arguments> limites() {
        int filles = dejaLa("<c ") - dejaLa("<c [^>]*/>");
        int ecrites = dejaLa("<c ");
        return Stream.of(
                limite(
                        "décomprimés, une entrée",
                        n -> Archives.avec(BON, "xl/media/a.xml", new byte[Limites.ENTREE + n])),
                limite("décomprimés, en tout", n -> gonfle((long) Limites.ARCHIVE + n)),
                limite("entrées", n -> entrees(Limites.ENTREES + n)),
                limite("feuilles", n -> notes(Limites.FEUILLES - 7 + n)),
                limite("lignes", n -> cellule("A" + (Limites.LIGNES + n), "x")),
                limite("colonnes", n -> cellule(colonne(Limites.COLONNES + n) + "1", "x")),
                limite("caractères", n -> cellule("A1", "x".repeat(Limites.CARACTERES + n))),
                limite("cellules", n -> cases(Limites.CELLULES - filles + n, 15, "<c><v>1</v></c>")),
                limite("ailleurs", n -> ailleurs(Limites.AILLEURS + n)),
                limite("cases", n -> cases(Limites.CASES - ecrites + n, 500, "<c s=\"1\"/>")),
                limite(
                        "col",
                        n -> feuille(
                                "<cols>" + "<col min=\"1\" max=\"1\"/>".repeat(Limites.DESCRIPTIONS + n) + "</cols>",
                                "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limites")
    void a_la_limite_on_lit_au_dela_on_refuse(String nom, Fichier fichier) {
        assertThat(Cas.resumer(Cas.depot().verdict(fichier.octets(0)))).isEmpty();
        Verdict verdict = Cas.depot().verdict(fichier.octets(1));
        assertThat(Cas.resumer(verdict)).containsExactly("F-FICHIER-02");
        assertThat(verdict.constats().get(0).message().fr()).doesNotContain("{").isNotBlank();
    }

    @Test
    void octets() {
        Verdict verdict = Cas.depot().verdict(Arrays.copyOf(BON, Limites.FICHIER + 1));
        assertThat(Cas.resumer(verdict)).containsExactly("F-FICHIER-02");
    }

    @Test
    void un_million_de_cellules_eparses() {
        StringBuilder rangees = new StringBuilder();
        for (int i = 1; i <= 1_000_000; i++)
            rangees.append("<row r=\"").append(i).append("\"><c><v>1</v></c></row>");
        assertThat(Cas.resumer(Cas.depot().verdict(feuille("", rangees.toString()))))
                .containsExactly("F-FICHIER-02");
    }
}
