package ca.qc.madi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.Archives;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes, a verdict comes back; a bad file is exactly one coded finding, a good one none. */
class FichiersHostilesTest {

    private static final byte[] FINAL = Exemples.octets("pte-final.xlsx");
    private static final byte[] BON = Exemples.octets("pte-depot.xlsx");
    private static final String CLASSEUR = "spreadsheetml.sheet.main+xml";
    private static final String TYPES = "[Content_Types].xml";

    private static byte[] hex(String hex) {
        return Arrays.copyOf(HexFormat.of().parseHex(hex), 2048);
    }

    private static byte[] utf8(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] types(String de, String vers) {
        return Archives.changer(BON, TYPES, x -> x.replace(de, vers));
    }

    /** Overwrites two bytes of every occurrence of a header, at an offset from it. */
    private static byte[] entetes(byte[] octets, String signature, int decalage, int valeur) {
        byte[] copie = octets.clone();
        byte[] motif = HexFormat.of().parseHex(signature);
        for (int i = 0; i + motif.length < copie.length; i++)
            if (Arrays.equals(copie, i, i + motif.length, motif, 0, motif.length)) {
                copie[i + decalage] = (byte) valeur;
                copie[i + decalage + 1] = 0;
            }
        return copie;
    }

    private static byte[] zstd() {
        return entetes(entetes(BON, "504b0304", 8, 93), "504b0102", 10, 93);
    }

    private static byte[] doublon() {
        byte[] avec = Archives.avec(BON, "xl/worksheets/sheetX.xml", utf8("<worksheet/>"));
        String texte = new String(avec, StandardCharsets.ISO_8859_1)
                .replace("xl/worksheets/sheetX.xml", "xl/worksheets/sheet1.xml");
        return texte.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] chiffre() throws Exception {
        try (POIFSFileSystem fichier = new POIFSFileSystem()) {
            Encryptor chiffreur = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            chiffreur.confirmPassword("secret");
            try (var flux = chiffreur.getDataStream(fichier)) {
                flux.write(BON);
            }
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            fichier.writeFilesystem(sortie);
            return sortie.toByteArray();
        }
    }

    private static byte[] beaucoup() {
        Map<String, byte[]> parties = new LinkedHashMap<>(Archives.parties(BON));
        for (int i = 0; i < 1001; i++) parties.put("xl/media/" + i + ".png", new byte[0]);
        return Archives.zip(parties);
    }

    private static byte[] bombeXml() {
        return Archives.changer(
                BON,
                "xl/worksheets/sheet1.xml",
                x -> x.replaceFirst(
                        "<worksheet", "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><worksheet"));
    }

    static Stream<Arguments> mauvais() throws Exception {
        return Stream.of(
                Arguments.of("vide", "F-FICHIER-01", new byte[0]),
                Arguments.of("PNG", "F-FICHIER-05", hex("89504e470d0a1a0a")),
                Arguments.of("PDF", "F-FICHIER-05", utf8("%PDF-1.7\n…")),
                Arguments.of("csv", "F-FICHIER-05", utf8("source;montant\nMADI;100,00\n")),
                Arguments.of("xls", "F-FICHIER-05", hex("d0cf11e0a1b11ae1")),
                Arguments.of(
                        "xlsm",
                        "F-FICHIER-05",
                        types(
                                "vnd.openxmlformats-officedocument." + CLASSEUR,
                                "vnd.ms-excel.sheet.macroEnabled.main+xml")),
                Arguments.of(
                        "xlsb",
                        "F-FICHIER-05",
                        types(
                                "vnd.openxmlformats-officedocument." + CLASSEUR,
                                "vnd.ms-excel.sheet.binary.macroEnabled.main")),
                Arguments.of(
                        "ods",
                        "F-FICHIER-05",
                        Archives.zip(Map.of("mimetype", utf8("application/vnd.oasis.opendocument.spreadsheet")))),
                Arguments.of("chiffré", "F-FICHIER-04", chiffre()),
                Arguments.of("tronqué", "F-FICHIER-01", Arrays.copyOf(BON, BON.length / 2)),
                Arguments.of("bruit", "F-FICHIER-01", bruit()),
                Arguments.of("sans type", "F-FICHIER-01", types(CLASSEUR, "quelque.chose+xml")),
                Arguments.of("zstd", "F-FICHIER-01", zstd()),
                Arguments.of("doublon", "F-FICHIER-01", doublon()),
                Arguments.of("nom qui s’échappe", "F-FICHIER-01", Archives.avec(BON, "../../etc/passwd", utf8("x"))),
                Arguments.of("DTD", "F-FICHIER-01", bombeXml()),
                Arguments.of(
                        "bombe", "F-FICHIER-02", Archives.avec(BON, "xl/media/bombe.bin", new byte[51 * 1024 * 1024])),
                Arguments.of("trop gros", "F-FICHIER-02", Arrays.copyOf(BON, 10 * 1024 * 1024 + 1)),
                Arguments.of("trop d’entrées", "F-FICHIER-02", beaucoup()),
                Arguments.of(
                        "ligne lointaine",
                        "F-FICHIER-02",
                        Archives.changer(
                                BON, "xl/worksheets/sheet1.xml", x -> x.replace("r=\"A31\"", "r=\"A900000\""))),
                Arguments.of("macros", "F-FICHIER-03", Archives.avec(BON, "xl/vbaProject.bin", utf8("x"))),
                Arguments.of(
                        "lien externe",
                        "F-FICHIER-03",
                        Archives.avec(BON, "xl/externalLinks/externalLink1.xml", utf8("<externalLink/>"))),
                Arguments.of(
                        "relation externe",
                        "F-FICHIER-03",
                        Archives.changer(
                                BON,
                                "xl/_rels/workbook.xml.rels",
                                x -> x.replace(
                                        "</Relationships>",
                                        "<Relationship Id=\"x\" Type=\"http://x/image\" Target=\"http://exemple.org\" TargetMode=\"External\"/></Relationships>"))),
                Arguments.of(
                        "connexion", "F-FICHIER-03", Archives.avec(BON, "xl/connections.xml", utf8("<connections/>"))),
                Arguments.of("objet", "F-FICHIER-03", Archives.avec(BON, "xl/embeddings/oleObject1.bin", utf8("x"))),
                Arguments.of("ActiveX", "F-FICHIER-03", Archives.avec(BON, "xl/activeX/activeX1.xml", utf8("<x/>"))));
    }

    private static byte[] bruit() {
        byte[] octets = new byte[5000];
        new Random(1).nextBytes(octets);
        octets[0] = 1;
        return octets;
    }

    @ParameterizedTest(name = "{0} : {1}")
    @MethodSource("mauvais")
    void un_mauvais_fichier_est_un_seul_constat(String nom, String code, byte[] octets) {
        Verdict verdict = Cas.depot().verdict(octets);
        assertThat(Cas.resumer(verdict)).containsExactly(code);
        assertThat(verdict.conforme()).isFalse();
        assertThat(verdict.donnees()).isNull();
        assertThat(verdict.constats().get(0).message().fr()).isNotBlank().doesNotContain("{");
    }

    @Test
    void le_bon_fichier_dont_ils_viennent_n_a_aucun_constat() {
        assertThat(Cas.depot().verdict(BON).constats()).isEmpty();
        assertThat(Cas.depot().verdict(Archives.zip(Archives.parties(BON))).constats())
                .isEmpty();
    }

    @Test
    void un_hyperlien_n_est_pas_un_contenu_actif() {
        byte[] courriel = Archives.changer(
                BON,
                "xl/_rels/workbook.xml.rels",
                x -> x.replace(
                        "</Relationships>",
                        "<Relationship Id=\"x\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"mailto:a@b.ca\" TargetMode=\"External\"/></Relationships>"));
        assertThat(Cas.depot().verdict(courriel).constats()).isEmpty();
    }

    @Test
    void des_octets_abimes_donnent_toujours_un_verdict() {
        Random hasard = new Random(20250131);
        for (int essai = 0; essai < 300; essai++) {
            byte[] octets = BON.clone();
            int coups = 1 + hasard.nextInt(20);
            for (int i = 0; i < coups; i++) octets[hasard.nextInt(octets.length)] = (byte) hasard.nextInt(256);
            if (hasard.nextInt(4) == 0) octets = Arrays.copyOf(octets, hasard.nextInt(octets.length));
            Verdict verdict = Cas.depot().verdict(octets);
            boolean intact = verdict.donnees() != null;
            assertThat(intact || !verdict.constats().isEmpty())
                    .as("essai %s", essai)
                    .isTrue();
            assertThat(verdict.conforme()).isEqualTo(verdict.codesErreur().isEmpty());
        }
    }

    @Test
    void des_xml_abimes_donnent_toujours_un_verdict() {
        Random hasard = new Random(20260822);
        Map<String, byte[]> parties = Archives.parties(BON);
        String[] noms = parties.keySet().toArray(String[]::new);
        for (int essai = 0; essai < 300; essai++) {
            Map<String, byte[]> abimees = new LinkedHashMap<>(parties);
            String nom = noms[hasard.nextInt(noms.length)];
            byte[] partie = abimees.get(nom).clone();
            for (int i = 0; i < 3; i++) partie[hasard.nextInt(partie.length)] = (byte) (32 + hasard.nextInt(95));
            abimees.put(nom, partie);
            Verdict verdict = Cas.depot().verdict(Archives.zip(abimees));
            assertThat(verdict.donnees() != null || verdict.codesErreur().size() == 1)
                    .as("essai %s, %s", essai, nom)
                    .isTrue();
        }
    }

    @Test
    void des_cellules_remplies_n_importe_comment_donnent_toujours_un_verdict() {
        Random hasard = new Random(20240220);
        String[] contenus = {
            "",
            "x",
            "Oui",
            "-1",
            "0.001",
            "1E300",
            "9999999999",
            "45366",
            "#REF!",
            "TOTAL",
            "Financement",
            "2.1",
            "\u00a0"
        };
        String[] types = {"n", "str", "inlineStr", "b", "e", "d"};
        for (int essai = 0; essai < 400; essai++) {
            String contenu = contenus[hasard.nextInt(contenus.length)];
            String type = types[hasard.nextInt(types.length)];
            int une = hasard.nextInt(40);
            int feuille = 1 + hasard.nextInt(6);
            byte[] change = Archives.changer(FINAL, "xl/worksheets/sheet" + feuille + ".xml", x -> {
                String[] morceaux = x.split("(?=<c r=)");
                int i = 1 + une % (morceaux.length - 1);
                String a1 = morceaux[i].substring(6, morceaux[i].indexOf('"', 6));
                String suite =
                        morceaux[i].contains("</row>") ? morceaux[i].substring(morceaux[i].indexOf("</row>")) : "";
                morceaux[i] = "<c r=\"" + a1 + "\" t=\"" + type + "\"><v>" + contenu + "</v></c>" + suite;
                return String.join("", morceaux);
            });
            Verdict verdict = Cas.dernier().verdict(change);
            assertThat(verdict.donnees()).as("essai %s", essai).isNotNull();
            assertThat(verdict.constats())
                    .allSatisfy(c -> assertThat(c.message().fr()).isNotBlank());
        }
    }
}
