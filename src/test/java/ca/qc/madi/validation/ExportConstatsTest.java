package ca.qc.madi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.SaisieModele;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Texte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The findings as files. */
class ExportConstatsTest {

    private static final String FORMULE = "=cmd|' /C calc'!A0";

    private static Constat constat(String cellule, String valeur) {
        return new Constat(
                "F-TYPE-01",
                Gravite.ERREUR,
                3,
                "3. Dépenses",
                cellule,
                "Budget et dépenses par section – Dépenses estimées avant projet 2024",
                valeur,
                "montant",
                new Texte("« x » n’est pas un montant ; corrigez.", "Not an amount."),
                "Guide",
                "types");
    }

    private static Verdict verdict(List<Constat> constats) {
        return new Verdict("abc", "1", "2025-01", constats, null);
    }

    private static List<CSVRecord> csv(byte[] octets) throws IOException {
        String texte = new String(octets, StandardCharsets.UTF_8);
        assertThat(texte).startsWith("\ufeffCode;").endsWith("\r\n");
        CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(';').get();
        try (CSVParser csv = CSVParser.parse(new StringReader(texte.substring(1)), format)) {
            return csv.getRecords();
        }
    }

    @Test
    void le_csv_s_ouvre_dans_excel_et_rien_n_y_est_une_formule() throws IOException {
        List<CSVRecord> lignes = csv(ExportConstats.csv(verdict(List.of(
                constat("D7", FORMULE),
                constat("D8", "-12.50"),
                constat("D9", "@a"),
                constat("D10", "+1-2"),
                constat("D11", "a;b\n\"c\"")))));
        assertThat(lignes).hasSize(6).allSatisfy(l -> assertThat(l.size()).isEqualTo(11));
        assertThat(lignes.stream().skip(1).map(l -> l.get(5)))
                .containsExactly("'" + FORMULE, "-12.50", "'@a", "'+1-2", "a;b\n\"c\"");
        assertThat(lignes.get(1).get(7)).isEqualTo("« x » n’est pas un montant ; corrigez.");
        assertThat(lignes.get(1).get(9)).startsWith("Ce que vous prévoyez payer cette année-là");
    }

    @Test
    void le_classeur_les_tient_tous_en_texte() throws IOException {
        List<Constat> constats = new ArrayList<>();
        for (int i = 1; i <= 3000; i++) constats.add(constat("D" + i, FORMULE));
        try (XSSFWorkbook classeur =
                new XSSFWorkbook(new ByteArrayInputStream(ExportConstats.xlsx(verdict(constats))))) {
            var feuille = classeur.getSheet("Constats");
            assertThat(feuille.getLastRowNum()).isEqualTo(3002);
            assertThat(feuille.getRow(2).getHeight()).isGreaterThanOrEqualTo((short) 600);
            assertThat(feuille.getRow(3).getHeight()).isGreaterThanOrEqualTo((short) 600);
            assertThat(feuille.getRow(3002).getCell(3).getStringCellValue()).isEqualTo("D3000");
            assertThat(feuille.getRow(3002).getCell(5).getCellType()).isEqualTo(CellType.STRING);
            assertThat(feuille.getRow(3002).getCell(5).getStringCellValue()).isEqualTo(FORMULE);
        }
    }

    @Test
    void au_dela_de_la_limite_la_copie_annotee_dit_combien_il_en_reste() throws IOException {
        List<Constat> constats = new ArrayList<>();
        for (int i = 1; i <= 2003; i++) constats.add(constat(null, "x"));
        byte[] copie = CopieAnnotee.annoter(SaisieModele.pte(Etape.DEPOT).octets(), verdict(constats));
        try (XSSFWorkbook classeur = new XSSFWorkbook(new ByteArrayInputStream(copie))) {
            var feuille = classeur.getSheet("Constats");
            assertThat(feuille.getRow(feuille.getLastRowNum()).getCell(0).getStringCellValue())
                    .startsWith("… et 3 autres constats");
            assertThat(feuille.getRow(2002).getCell(0).getStringCellValue()).isEqualTo("F-TYPE-01");
            assertThat(feuille.getRow(2003) == null).isTrue();
        }
    }

    @Test
    void le_json_est_celui_du_contrat() {
        Verdict verdict = verdict(List.of(constat("D7", FORMULE)));
        String json = RenduVerdict.json("a.xlsx", verdict, List.of("F-COH-05"));
        assertThat(json).isEqualTo(RenduVerdict.json("a.xlsx", verdict, List.of("F-COH-05")));
        int lus = JsonMapper.builder().build().readTree(json).get("constats").size();
        assertThat(lus).isEqualTo(1);
    }

    @Test
    void chaque_constat_sur_une_case_du_gabarit_a_son_aide() {
        Verdict vide = Cas.depot()
                .saisie(s -> s.sansChamp("projet.titre").sansCellule("etablissements", 0, "numero"))
                .verdict();
        assertThat(vide.constats())
                .isNotEmpty()
                .allSatisfy(c -> assertThat(vide.aide(c)).isPresent());
        assertThat(vide.aide(titre())).isEmpty();
    }

    private static Constat titre() {
        return new Constat(
                "F-TABLEAU-03",
                Gravite.ERREUR,
                3,
                "3. Dépenses",
                "A4",
                "Budget et dépenses par section",
                null,
                null,
                new Texte("", ""),
                "",
                "");
    }
}
