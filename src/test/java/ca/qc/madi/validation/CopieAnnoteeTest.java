package ca.qc.madi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.qc.madi.formulaire.Archives;
import ca.qc.madi.formulaire.GabaritRempli;
import ca.qc.madi.formulaire.Programmes;
import ca.qc.madi.formulaire.SaisieModele;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Etape;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The émetteur's workbook comes back with its findings on it, and goes round again once mended. */
class CopieAnnoteeTest {

    private static final String IDENTIFICATION = "1. Identification";
    private static final String FORMULE = "=HYPERLINK(\"http://exemple.invalid\")";

    @TempDir
    Path dossier;

    private static final SaisieModele BON = SaisieModele.pte(Etape.DEPOT);

    /** A text for a date, a formula for a NEQ, a required cell left empty, a TOTAL that is not the other's. */
    private static byte[] fautif() {
        return GabaritRempli.octets(SaisieModele.pte(Etape.DEPOT)
                .champ("projet.debut", "bientôt")
                .champ("emetteur.neq", FORMULE)
                .sansChamp("signataire.nom")
                .cellule("financement", 0, "prevu", SaisieModele.decimal("190000.00"))
                .saisie());
    }

    private static Verdict juger(byte[] octets) {
        return Cas.depot().verdict(octets);
    }

    private static byte[] annoter(byte[] octets) {
        return CopieAnnotee.annoter(octets, juger(octets));
    }

    private static XSSFWorkbook ouvrir(byte[] octets) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(octets));
    }

    private static byte[] octets(XSSFWorkbook classeur) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        classeur.write(sortie);
        return sortie.toByteArray();
    }

    private static XSSFCell cellule(XSSFWorkbook classeur, Constat constat) {
        CellAddress place = new CellAddress(constat.cellule());
        return classeur.getSheet(constat.feuille()).getRow(place.getRow()).getCell(place.getColumn());
    }

    @Test
    void chaque_case_en_defaut_a_son_commentaire_et_sa_teinte() throws IOException {
        Verdict verdict = juger(fautif());
        assertThat(verdict.codesErreur()).containsExactly("F-TYPE-01", "F-CHAMP-01", "G-FIN-06");
        try (XSSFWorkbook copie = ouvrir(annoter(fautif()))) {
            for (Constat constat : verdict.constats()) {
                XSSFCell cellule = cellule(copie, constat);
                assertThat(cellule.getCellComment().getString().getString())
                        .startsWith("MADI ▸ ERREUR · " + constat.code())
                        .contains(constat.message().fr());
                assertThat(cellule.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
                assertThat(cellule.getCellStyle().getFillForegroundColorColor().getARGBHex())
                        .isEqualTo("FFFBC9C6");
            }
            assertThat(commentaires(copie)).isEqualTo(verdict.constats().size());
        }
    }

    private static int commentaires(XSSFWorkbook classeur) {
        int nombre = 0;
        for (int i = 0; i < classeur.getNumberOfSheets(); i++)
            nombre += classeur.getSheetAt(i).getCellComments().size();
        return nombre;
    }

    @Test
    void le_commentaire_dit_a_quoi_sert_la_case() throws IOException {
        try (XSSFWorkbook copie = ouvrir(annoter(fautif()))) {
            Constat date = juger(fautif()).constats().get(1);
            assertThat(date.cellule()).isEqualTo("C19");
            assertThat(cellule(copie, date).getCellComment().getString().getString())
                    .contains("À quoi sert cette case\u00a0: Premier jour des travaux prévus.");
        }
    }

    @Test
    void l_onglet_constats_les_liste_tous_avec_un_lien_et_rien_qu_un_tableur_calculerait() throws IOException {
        Verdict verdict = juger(fautif());
        try (XSSFWorkbook copie = ouvrir(annoter(fautif()))) {
            XSSFSheet liste = copie.getSheet("Constats");
            for (int i = 0; i < verdict.constats().size(); i++) {
                Constat constat = verdict.constats().get(i);
                assertThat(liste.getRow(3 + i).getCell(0).getStringCellValue()).isEqualTo(constat.code());
                assertThat(liste.getRow(3 + i).getCell(8).getStringCellValue())
                        .isEqualTo(constat.message().en());
                var lien = liste.getRow(3 + i).getCell(3).getHyperlink();
                assertThat(lien.getType()).isEqualTo(HyperlinkType.DOCUMENT);
                assertThat(lien.getLocation()).isEqualTo("'" + constat.feuille() + "'!" + constat.cellule());
            }
            XSSFCell valeur = liste.getRow(3).getCell(5);
            assertThat(valeur.getCellType()).isEqualTo(CellType.STRING);
            assertThat(valeur.getStringCellValue()).isEqualTo(FORMULE);
            assertThat(valeur.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(copie.getActiveSheetIndex()).isEqualTo(copie.getSheetIndex(liste));
        }
    }

    @Test
    void le_reste_du_classeur_ne_change_pas() throws IOException {
        List<String> fautives =
                juger(fautif()).constats().stream().map(Constat::cellule).toList();
        try (XSSFWorkbook avant = ouvrir(fautif());
                XSSFWorkbook apres = ouvrir(annoter(fautif()))) {
            assertThat(apres.getNumberOfSheets()).isEqualTo(avant.getNumberOfSheets() + 1);
            for (int i = 0; i < avant.getNumberOfSheets(); i++) {
                XSSFSheet feuille = avant.getSheetAt(i);
                XSSFSheet copie = apres.getSheet(feuille.getSheetName());
                assertThat(apres.getSheetVisibility(apres.getSheetIndex(copie))).isEqualTo(avant.getSheetVisibility(i));
                assertThat(copie.getProtect()).isEqualTo(feuille.getProtect());
                assertThat(copie.getDataValidations()).hasSameSizeAs(feuille.getDataValidations());
                feuille.forEach(rang -> rang.forEach(c -> {
                    XSSFCell autre = copie.getRow(rang.getRowNum()).getCell(c.getColumnIndex());
                    assertThat(autre.getCellType()).isEqualTo(c.getCellType());
                    assertThat(autre.toString()).isEqualTo(c.toString());
                    assertThat(autre.getCellStyle().getLocked())
                            .isEqualTo(c.getCellStyle().getLocked());
                    if (!fautives.contains(c.getAddress().formatAsString()))
                        assertThat(autre.getCellStyle().getIndex())
                                .isEqualTo(c.getCellStyle().getIndex());
                }));
            }
        }
    }

    @Test
    void renvoyee_telle_quelle_elle_a_le_meme_verdict() {
        assertThat(juger(annoter(fautif())).constats())
                .isEqualTo(juger(fautif()).constats());
    }

    @Test
    void corrigee_puis_renvoyee_elle_est_conforme_et_une_nouvelle_annotation_efface_l_ancienne() throws IOException {
        byte[] corrigee;
        try (XSSFWorkbook copie = ouvrir(annoter(fautif()));
                XSSFWorkbook modele = ouvrir(GabaritRempli.octets(BON.saisie()))) {
            for (Constat constat : juger(fautif()).constats()) reprendre(cellule(copie, constat), constat, modele);
            XSSFSheet depenses = copie.getSheet("3. Dépenses");
            for (var rang : depenses)
                if (rang.getCell(2) != null && rang.getCell(2).toString().equals("190000.0"))
                    rang.getCell(2).setCellValue(200000);
            corrigee = octets(copie);
        }
        assertThat(juger(corrigee).constats()).isEmpty();
        try (XSSFWorkbook nette = ouvrir(annoter(corrigee));
                XSSFWorkbook avant = ouvrir(fautif())) {
            assertThat(commentaires(nette)).isZero();
            assertThat(nette.getNumberOfSheets()).isEqualTo(avant.getNumberOfSheets() + 1);
            for (Constat constat : juger(fautif()).constats()) {
                var rendu = cellule(nette, constat).getCellStyle();
                var original = cellule(avant, constat).getCellStyle();
                assertThat(rendu.getFillPattern()).isEqualTo(original.getFillPattern());
                if (original.getFillPattern() == FillPatternType.SOLID_FOREGROUND)
                    assertThat(rendu.getFillForegroundColorColor().getARGBHex())
                            .isEqualTo(original.getFillForegroundColorColor().getARGBHex());
            }
        }
    }

    private static void reprendre(XSSFCell cellule, Constat constat, XSSFWorkbook modele) {
        XSSFCell bonne = cellule(modele, constat);
        if (constat.code().equals("G-FIN-06")) cellule.setCellValue(250000);
        else if (bonne.getCellType() == CellType.NUMERIC) cellule.setCellValue(bonne.getNumericCellValue());
        else cellule.setCellValue(bonne.getStringCellValue());
    }

    @Test
    void annoter_deux_fois_ne_s_empile_pas() throws IOException {
        byte[] deux = annoter(annoter(fautif()));
        try (XSSFWorkbook copie = ouvrir(deux)) {
            assertThat(commentaires(copie)).isEqualTo(juger(fautif()).constats().size());
            assertThat(copie.getNumberOfSheets()).isEqualTo(8);
        }
        exigerPaquetSain(deux);
    }

    @Test
    void un_commentaire_de_l_emetteur_reste_au_dessus_du_notre_et_survit_seul() throws IOException {
        byte[] commente;
        try (XSSFWorkbook classeur = ouvrir(fautif())) {
            XSSFSheet feuille = classeur.getSheet(IDENTIFICATION);
            for (String place : List.of("C19", "C16")) {
                XSSFComment note = feuille.createDrawingPatriarch()
                        .createCellComment(new org.apache.poi.xssf.usermodel.XSSFClientAnchor(0, 0, 0, 0, 4, 4, 6, 8));
                note.setAddress(new CellAddress(place));
                note.setString(new XSSFRichTextString("À confirmer avec Lise"));
                note.setAuthor("Paul");
            }
            commente = octets(classeur);
        }
        byte[] annote = annoter(commente);
        exigerPaquetSain(annote);
        try (XSSFWorkbook copie = ouvrir(annote)) {
            XSSFSheet feuille = copie.getSheet(IDENTIFICATION);
            assertThat(feuille.getCellComment(new CellAddress("C19"))
                            .getString()
                            .getString())
                    .startsWith("À confirmer avec Lise\n\nMADI ▸ ERREUR · F-TYPE-01");
            assertThat(feuille.getCellComment(new CellAddress("C16"))
                            .getString()
                            .getString())
                    .isEqualTo("À confirmer avec Lise");
        }
        Verdict rien = new Verdict("", "", "2025-01", List.of(), null);
        try (XSSFWorkbook nette = ouvrir(CopieAnnotee.annoter(annote, rien))) {
            assertThat(nette.getSheet(IDENTIFICATION)
                            .getCellComment(new CellAddress("C19"))
                            .getString()
                            .getString())
                    .isEqualTo("À confirmer avec Lise");
            assertThat(commentaires(nette)).isEqualTo(2);
        }
    }

    @Test
    void un_onglet_de_l_emetteur_nomme_constats_reste() throws IOException {
        byte[] avec;
        try (XSSFWorkbook classeur = ouvrir(fautif())) {
            classeur.createSheet("Constats").createRow(0).createCell(0).setCellValue("Mes notes");
            avec = octets(classeur);
        }
        try (XSSFWorkbook copie = ouvrir(annoter(annoter(avec)))) {
            assertThat(copie.getSheet("Constats").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Mes notes");
            assertThat(copie.getSheet("Constats 2")).isNotNull();
            assertThat(copie.getSheet("Constats 3")).isNull();
        }
    }

    @Test
    void openpyxl_relit_les_commentaires_et_les_liens() throws IOException {
        Path copie = Files.write(dossier.resolve("copie.xlsx"), annoter(fautif()));
        Path lu = dossier.resolve("lu.json");
        Programmes.openpyxl(dossier, "commentaires.py", copie.toString(), lu.toString());
        JsonNode json = JsonMapper.builder().build().readTree(Files.readString(lu));
        List<Constat> constats = juger(fautif()).constats();
        assertThat(json.get("commentaires")).hasSameSizeAs(constats);
        for (int i = 0; i < constats.size(); i++) {
            JsonNode vu = json.get("commentaires").get(i);
            assertThat(vu.get(0).asString()).isEqualTo(constats.get(i).feuille());
            assertThat(vu.get(1).asString()).isEqualTo(constats.get(i).cellule());
            assertThat(vu.get(2).asString()).contains(constats.get(i).message().fr());
            assertThat(vu.get(3).asString()).isEqualTo("FFFBC9C6");
            assertThat(json.get("liens").get(i).get(0).asString())
                    .isEqualTo(constats.get(i).cellule());
        }
        byte[] enregistree = Files.readAllBytes(copie);
        assertThat(juger(enregistree).constats()).isEqualTo(constats);
        sansAnnotation(enregistree);
    }

    @Test
    void libreoffice_montre_les_commentaires_et_les_rend() throws IOException {
        Path source = Files.createDirectory(dossier.resolve("source"));
        Path copie = Files.write(source.resolve("copie.xlsx"), annoter(fautif()));
        Programmes.libreOffice(dossier, "xlsx", List.of(copie));
        byte[] rendue = Files.readAllBytes(dossier.resolve("copie.xlsx"));
        try (XSSFWorkbook classeur = ouvrir(rendue)) {
            for (Constat constat : juger(fautif()).constats())
                assertThat(cellule(classeur, constat)
                                .getCellComment()
                                .getString()
                                .getString())
                        .contains(constat.code());
        }
        assertThat(Cas.resumer(juger(rendue))).isEqualTo(Cas.resumer(juger(fautif())));
        sansAnnotation(rendue);
    }

    /** What another program saved, we still recognise as ours. */
    private static void sansAnnotation(byte[] octets) throws IOException {
        Verdict rien = new Verdict("", "", "2025-01", List.of(), null);
        try (XSSFWorkbook nette = ouvrir(CopieAnnotee.annoter(octets, rien))) {
            assertThat(commentaires(nette)).isZero();
            assertThat(nette.getNumberOfSheets()).isEqualTo(8);
            for (Constat constat : juger(fautif()).constats())
                if (!constat.code().equals("G-FIN-06"))
                    assertThat(cellule(nette, constat).getCellStyle().getFillPattern())
                            .isEqualTo(FillPatternType.NO_FILL);
        }
    }

    @Test
    void le_paquet_suit_les_regles_de_contenu() {
        exigerPaquetSain(annoter(fautif()));
    }

    /** Each part has a type and stands once, each relation leads to a part. */
    private static void exigerPaquetSain(byte[] octets) {
        Map<String, byte[]> parties = Archives.parties(octets);
        List<String> noms = new ArrayList<>(parties.keySet());
        assertThat(noms.stream().map(n -> n.toLowerCase(java.util.Locale.ROOT))).doesNotHaveDuplicates();
        String types = new String(parties.get("[Content_Types].xml"), StandardCharsets.UTF_8);
        for (String nom : noms) {
            if (nom.equals("[Content_Types].xml")) continue;
            String extension = nom.substring(nom.lastIndexOf('.') + 1);
            assertThat(types.contains("PartName=\"/" + nom + "\"") || types.contains("Extension=\"" + extension + "\""))
                    .as(nom)
                    .isTrue();
            if (extension.equals("rels")) relations(nom, parties);
        }
        Pattern.compile("PartName=\"/([^\"]+)\"")
                .matcher(types)
                .results()
                .forEach(m -> assertThat(parties).containsKey(m.group(1)));
    }

    private static void relations(String nom, Map<String, byte[]> parties) {
        Path dossier = Path.of("/" + nom).getParent().getParent();
        String xml = new String(parties.get(nom), StandardCharsets.UTF_8);
        Pattern.compile("<Relationship [^>]*>").matcher(xml).results().forEach(m -> {
            if (m.group().contains("TargetMode=\"External\"")) return;
            var cible = Pattern.compile("Target=\"([^\"]+)\"").matcher(m.group());
            assertThat(cible.find()).isTrue();
            String partie =
                    dossier.resolve(cible.group(1)).normalize().toString().substring(1);
            assertThat(parties).as(nom).containsKey(partie);
        });
    }

    @Test
    void un_fichier_hostile_ou_illisible_ne_s_annote_pas() {
        byte[] macros = Archives.avec(fautif(), "xl/vbaProject.bin", new byte[10]);
        for (byte[] octets : List.of(new byte[0], "PK".getBytes(StandardCharsets.UTF_8), macros)) {
            Verdict verdict = juger(octets);
            assertThatThrownBy(() -> CopieAnnotee.annoter(octets, verdict))
                    .isInstanceOf(ActeRefuse.class)
                    .hasMessageContaining("M-ANNOTATION-01")
                    .hasMessageContaining(verdict.codesErreur().get(0));
        }
    }

    @Test
    void un_classeur_trop_lourd_n_est_pas_rouvert() {
        byte[] lourd = Archives.avec(fautif(), "docProps/lourd.xml", new byte[17 * 1024 * 1024]);
        assertThat(juger(lourd).constats()).isNotEmpty();
        assertThatThrownBy(() -> annoter(lourd)).hasMessageContaining("M-ANNOTATION-02");
    }
}
