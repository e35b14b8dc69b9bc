package ca.qc.madi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.Archives;
import ca.qc.madi.formulaire.SaisieModele;
import ca.qc.madi.partage.Etape;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to pass for a form: each is refused under one code, and what it is or holds is named. */
class FichiersTruquesTest {

    private static final byte[] BON = SaisieModele.pte(Etape.DEPOT).octets();
    private static final String TYPES = "[Content_Types].xml";
    private static final String CLASSEUR = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;

    private static byte[] utf8(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }

    private static Constat seul(byte[] octets) {
        Verdict verdict = Cas.depot().verdict(octets);
        assertThat(verdict.constats()).hasSize(1);
        assertThat(verdict.donnees()).isNull();
        return verdict.constats().get(0);
    }

    private static void refuse(byte[] octets, String code) {
        Constat constat = seul(octets);
        assertThat(constat.code()).isEqualTo(code);
        assertThat(constat.message().fr()).isNotBlank().doesNotContain("{");
    }

    /** Writes a number of 16 or 32 bits into the headers of every entry. */
    private static byte[] entetes(int signature, int decalage, int valeur, boolean court) {
        ByteBuffer octets = ByteBuffer.wrap(BON.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 46 < octets.capacity(); i++)
            if (octets.getInt(i) == signature) {
                if (court) octets.putShort(i + decalage, (short) valeur);
                else octets.putInt(i + decalage, valeur);
            }
        return octets.array();
    }

    @ParameterizedTest(name = "méthode {0}")
    @ValueSource(ints = {1, 6, 9, 12, 14, 93, 95, 97, 99, 12345})
    void une_compression_qu_excel_n_emploie_pas(int methode) {
        byte[] central = entetes(CENTRAL, 10, methode, true);
        refuse(central, "F-FICHIER-01");
        assertThat(seul(central).message().fr()).contains("comprimée d’une façon");
    }

    @Test
    void une_entree_qui_ment_sur_sa_taille() {
        refuse(entetes(CENTRAL, 24, 1, false), "F-FICHIER-01");
        refuse(entetes(CENTRAL, 24, 1_000_000, false), "F-FICHIER-01");
        refuse(entetes(CENTRAL, 24, -2, false), "F-FICHIER-01");
    }

    @Test
    void une_entree_qui_ment_sur_sa_somme_de_controle() {
        refuse(entetes(CENTRAL, 16, 42, false), "F-FICHIER-01");
    }

    @Test
    void une_entree_chiffree() {
        refuse(entetes(CENTRAL, 8, 1, true), "F-FICHIER-04");
    }

    @Test
    void un_fichier_coupe_n_importe_ou() {
        for (int taille = BON.length - 1; taille > 0; taille -= 997)
            assertThat(seul(Arrays.copyOf(BON, taille)).code()).startsWith("F-FICHIER-0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "C:/windows/x", "xl/../../x", "..\\x", " "})
    void un_nom_d_entree_qui_s_echappe(String nom) {
        refuse(Archives.avec(BON, nom, utf8("x")), "F-FICHIER-01");
    }

    @Test
    void un_doublon_a_la_casse_pres() {
        refuse(Archives.avec(BON, "XL/Worksheets/SHEET1.xml", utf8("<worksheet/>")), "F-FICHIER-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TYPES,
                RELATIONS,
                "_rels/.rels",
                "xl/workbook.xml",
                "xl/worksheets/sheet1.xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml"
            })
    void une_entite_externe(String partie) {
        byte[] piegee = Archives.changer(
                BON,
                partie,
                x -> x.replaceFirst(
                        "(<\\?xml[^>]*\\?>)?\\s*<", "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><"));
        refuse(piegee, "F-FICHIER-01");
    }

    static Stream<Map.Entry<String, byte[]>> actifs() {
        String relation =
                "<Relationship Id=\"x\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        return Map.<String, byte[]>ofEntries(
                Map.entry("macros nommées autrement", type("application/vnd.ms-office.vbaProject")),
                Map.entry("macros Excel 4", type("application/vnd.ms-excel.macrosheet+xml")),
                Map.entry("macros par relation", relation(relation + "vbaProject\" Target=\"a.bin\"/>")),
                Map.entry("dialogue", relation(relation + "dialogsheet\" Target=\"a.xml\"/>")),
                Map.entry("lien externe par relation", relation(relation + "externalLink\" Target=\"a.xml\"/>")),
                Map.entry(
                        "connexions",
                        type("application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml")),
                Map.entry("requêtes", Archives.avec(BON, "xl/queryTables/queryTable1.xml", utf8("<queryTable/>"))),
                Map.entry(
                        "données en temps réel",
                        Archives.avec(BON, "xl/volatileDependencies.xml", utf8("<volTypes/>"))),
                Map.entry("modèle de données", Archives.avec(BON, "xl/model/item.data", utf8("x"))),
                Map.entry("objet OLE par type", type("application/vnd.openxmlformats-officedocument.oleObject")),
                Map.entry("classeur incorporé", relation(relation + "package\" Target=\"a.xlsx\"/>")),
                Map.entry("contrôle ActiveX", relation(relation + "control\" Target=\"a.xml\"/>")),
                Map.entry("complément web", Archives.avec(BON, "xl/webextensions/taskpanes.xml", utf8("<x/>"))),
                Map.entry(
                        "DDE dans une cellule",
                        Archives.cellule(BON, 1, "C15", "t=\"str\"", "<f>cmd|'/c calc'!A0</f><v>Titre</v>")),
                Map.entry(
                        "DDE entre guillemets",
                        Archives.cellule(
                                BON, 1, "C15", "t=\"str\"", "<f>IF(A1=\"a\",'cmd'|'/c calc'!A0)</f><v>Titre</v>")),
                Map.entry(
                        "DDE dans un nom",
                        Archives.changer(
                                BON,
                                "xl/workbook.xml",
                                x -> x.replace(
                                        "</sheets>",
                                        "</sheets><definedNames><definedName name=\"a\">cmd|'/c calc'!A0</definedName></definedNames>"))))
                .entrySet()
                .stream();
    }

    private static byte[] type(String type) {
        return Archives.changer(
                BON,
                TYPES,
                x -> x.replace("</Types>", "<Default Extension=\"zzz\" ContentType=\"" + type + "\"/></Types>"));
    }

    private static byte[] relation(String relation) {
        return Archives.changer(BON, RELATIONS, x -> x.replace("</Relationships>", relation + "</Relationships>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("actifs")
    void un_contenu_actif(Map.Entry<String, byte[]> fichier) {
        refuse(fichier.getValue(), "F-FICHIER-03");
    }

    @Test
    void une_barre_dans_un_texte_ou_un_nom_de_feuille_n_est_pas_un_appel() {
        byte[] texte =
                Archives.cellule(BON, 1, "C15", "t=\"str\"", "<f>\"a|b\"&amp;'x|y'!A1</f><v>Étude du potentiel</v>");
        assertThat(Cas.resumer(Cas.depot().verdict(texte))).isEmpty();
    }

    static Stream<Map.Entry<String, byte[]>> formats() {
        return Map.<String, byte[]>ofEntries(
                Map.entry("PDF", utf8("%PDF-1.7\n")),
                Map.entry("PNG", hex("89504e470d0a1a0a")),
                Map.entry("JPEG", hex("ffd8ffe000104a46")),
                Map.entry("GIF", hex("474946383961")),
                Map.entry("TIFF", hex("49492a0008000000")),
                Map.entry("RTF", utf8("{\\rtf1 a}")),
                Map.entry("7z", hex("377abcaf271c0004")),
                Map.entry("RAR", hex("526172211a0701")),
                Map.entry("GZIP", hex("1f8b080000000000")),
                Map.entry(".csv", utf8("a;b\n1;2\n")),
                Map.entry("HTML / XML", utf8("<html/>")),
                Map.entry(".txt (Unicode)", "\ufeffa\tb".getBytes(StandardCharsets.UTF_16LE)),
                Map.entry(".xls", ole("Workbook")),
                Map.entry(".doc", ole("WordDocument")),
                Map.entry(".ppt", ole("PowerPoint Document")),
                Map.entry(".msg", ole("__substg1.0_001A001E")),
                Map.entry(".xlsm", classeur("application/vnd.ms-excel.sheet.macroEnabled.main+xml")),
                Map.entry(".xlsb", classeur("application/vnd.ms-excel.sheet.binary.macroEnabled.main")),
                Map.entry(
                        ".xltx",
                        classeur("application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml")),
                Map.entry(".xltm", classeur("application/vnd.ms-excel.template.macroEnabled.main+xml")),
                Map.entry(".xlam", classeur("application/vnd.ms-excel.addin.macroEnabled.main+xml")),
                Map.entry(
                        ".docx",
                        classeur("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")),
                Map.entry(
                        ".pptx",
                        classeur("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml")),
                Map.entry(".ods", odf("spreadsheet")),
                Map.entry(".odt", odf("text")),
                Map.entry(".odp", odf("presentation")),
                Map.entry(".numbers", Archives.zip(Map.of("Index/Document.iwa", utf8("x")))),
                Map.entry(".zip", Archives.zip(Map.of("lisez-moi.txt", utf8("x")))))
                .entrySet()
                .stream();
    }

    private static byte[] hex(String hex) {
        return Arrays.copyOf(HexFormat.of().parseHex(hex), 512);
    }

    private static byte[] ole(String flux) {
        byte[] octets = hex("d0cf11e0a1b11ae1");
        Charset utf16 = StandardCharsets.UTF_16LE;
        byte[] nom = flux.getBytes(utf16);
        System.arraycopy(nom, 0, octets, 256, nom.length);
        return octets;
    }

    private static byte[] classeur(String type) {
        return Archives.changer(BON, TYPES, x -> x.replace(CLASSEUR, type));
    }

    private static byte[] odf(String sorte) {
        return Archives.zip(Map.of("mimetype", utf8("application/vnd.oasis.opendocument." + sorte)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void un_autre_format_est_nomme(Map.Entry<String, byte[]> fichier) {
        refuse(fichier.getValue(), "F-FICHIER-05");
        assertThat(seul(fichier.getValue()).message().fr()).contains("au format " + fichier.getKey() + ".");
    }

    /** The names of entries stand in both headers: the central one is read, as spreadsheets do. */
    @Test
    void un_entete_local_different_ne_change_rien() {
        assertThat(Cas.resumer(Cas.depot().verdict(entetes(LOCAL, 10, 0, true))))
                .isEmpty();
    }
}
