package ca.qc.madi.accueil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.formulaire.LecteurTableur;
import ca.qc.madi.journal.Empreinte;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Role;
import ca.qc.madi.projet.Fichiers;
import ca.qc.madi.securite.Jetons;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fiscal years on the page and in both files; and the offer of another measure, entered on the page. */
@TestMadi
class ExercicesPageTest {

    @Autowired
    private MockMvc pages;

    @Autowired
    private Scene scene;

    @Autowired
    private Fichiers fichiers;

    @Autowired
    private Jetons jetons;

    @BeforeEach
    void aujourdhui() {
        scene.aujourdhui();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/exercices", "/exercices.csv", "/exercices.xlsx"})
    void l_emetteur_n_y_trouve_rien(String adresse) throws Exception {
        Acteur emetteur = scene.verrerie();
        pages.perform(get(adresse).with(scene.comme(emetteur))).andExpect(status().isNotFound());
        pages.perform(get(adresse).with(scene.comme(Scene.AUDITEUR))).andExpect(status().isOk());
    }

    @Test
    void l_enveloppe_en_vigueur_est_engagee_sur_la_page_et_dans_les_fichiers() throws Exception {
        String dossier = scene.enVigueur(scene.verrerie());
        assertThat(lire("/exercices")).contains(dossier, "2023-2024");
        String ligne = lire("/exercices.csv")
                .lines()
                .filter(l -> l.contains(";" + dossier + ";"))
                .findFirst()
                .orElseThrow();
        assertThat(ligne).startsWith("2023-2024;MADI;").endsWith(";0.00;1000000.00;0.00;Verrerie de la Chaudière inc.");
        try (XSSFWorkbook classeur = new XSSFWorkbook(new ByteArrayInputStream(octets("/exercices.xlsx")))) {
            Row rang = StreamSupport.stream(classeur.getSheetAt(0).spliterator(), false)
                    .filter(r -> r.getCell(2).getStringCellValue().equals(dossier))
                    .findFirst()
                    .orElseThrow();
            assertThat(rang.getCell(6).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(rang.getCell(6).getNumericCellValue()).isEqualTo(1_000_000);
        }
    }

    @Test
    void un_classeur_perdu_laisse_sa_prevision_inconnue_et_n_emporte_pas_la_table() throws Exception {
        String autre = scene.enVigueur(scene.verrerie());
        String dossier = scene.enVigueur(scene.verrerie());
        byte[] classeur = Files.readAllBytes(Path.of("src/test/resources/formulaire/exemples/pte-depot.xlsx"));
        classeur = Arrays.copyOf(classeur, classeur.length + 1);
        classeur[classeur.length - 3] = 1; // a comment of one byte: the same workbook, stored by no other test
        scene.etudeAcceptee(dossier, "P1", Empreinte.de(classeur));

        assertThat(lire("/exercices")).contains("Prévision illisible", "Incomplet", dossier, autre);
        assertThat(lire("/exercices?lang=en")).contains("Forecast unreadable");
        assertThat(lire("/exercices.csv"))
                .containsPattern("2023-2024;MADI;" + dossier + ";[^;]+;P1;Prévision illisible;0.00;0.00;Verrerie")
                .contains(";" + autre + ";");
        assertThat(tableur("/exercices.xlsx", dossier)).contains("P1", "Prévision illisible");
        assertThat(ligneParApi(dossier).get("prevu").isNull()).isTrue();
        assertThat(ligneParApi(dossier).get("previsionIllisible").asBoolean()).isTrue();

        fichiers.ranger(classeur);
        assertThat(ligneParApi(dossier).get("previsionIllisible").asBoolean()).isFalse();
        assertThat(ligneParApi(dossier).get("entreprise").asString()).startsWith("Verrerie");
        assertThat(tableur("/exercices.xlsx", dossier)).doesNotContain("Prévision illisible");
    }

    /** The texts of the rows of a dossier in a workbook. */
    private List<String> tableur(String adresse, String dossier) throws Exception {
        return LecteurTableur.lire(octets(adresse)).orElseThrow().stream()
                .filter(rang -> rang.contains(dossier))
                .flatMap(List::stream)
                .toList();
    }

    /** The first line of its project, as the API tells it. */
    private JsonNode ligneParApi(String dossier) throws Exception {
        String jeton = jetons.creer("exercices", Role.ANALYSTE, null, Period.ofMonths(1))
                .secret();
        String corps = pages.perform(get("/api/v1/exercices").header("Authorization", "Bearer " + jeton))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        for (JsonNode ligne : JsonMapper.builder().build().readTree(corps)) {
            if (ligne.get("dossier").asString().equals(dossier)
                    && !ligne.get("projet").isNull()) return ligne;
        }
        throw new AssertionError("no line of " + dossier);
    }

    @Test
    void l_offre_d_une_autre_mesure_montre_ce_que_l_entente_ne_precise_pas_encore() throws Exception {
        Acteur emetteur = scene.verrerie();
        String suite = pages.perform(post("/dossiers")
                        .param("emetteur", String.valueOf(emetteur.emetteur()))
                        .param("enveloppe", "90 000 000,00")
                        .param("mesure", "CONSIGNE")
                        .param(
                                "cadre",
                                "audit.seuil = 50000.00\ndepense.acquittement.dateLimite = 2031-12-31\nlivrables.dateLimite = 2032-12-31")
                        .with(scene.comme(Scene.ANALYSTE))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(lire(String.valueOf(suite)))
                .contains("Sommes mises en consigne", "paiement.tauxFinal", "n’est pas publié pour ce régime")
                .doesNotContain("<code>audit.seuil</code>");
    }

    private String lire(String adresse) throws Exception {
        return new String(octets(adresse), java.nio.charset.StandardCharsets.UTF_8);
    }

    private byte[] octets(String adresse) throws Exception {
        return pages.perform(get(adresse).with(scene.comme(Scene.ANALYSTE)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }
}
