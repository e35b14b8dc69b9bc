package ca.qc.madi.accueil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.formulaire.LecteurTableur;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.projet.Fichiers;
import ca.qc.madi.projet.Tonnages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The programme in figures, as a page and as files; an émetteur sees none of it. */
@TestMadi
class TableauPageTest {

    @Autowired
    private MockMvc pages;

    @Autowired
    private Scene scene;

    @Autowired
    private Fichiers fichiers;

    @Autowired
    private Tonnages tonnages;

    @Test
    void le_ministere_et_l_auditeur_lisent_le_tableau_et_ses_fichiers() throws Exception {
        scene.enVigueur(scene.verrerie());
        for (Acteur lecteur : List.of(Scene.ANALYSTE, Scene.AUDITEUR)) {
            String page = demander("/tableau", lecteur).getContentAsString();
            PagesSobresTest.exigerSobre(page);
            assertThat(page).contains("<svg").contains("part-paye");
        }
        String csv = demander("/tableau.csv", Scene.ANALYSTE).getContentAsString();
        assertThat(csv).contains("etape;1;0;").containsPattern("volet;PTE;;;;;\\d+;");
        List<List<String>> lu = LecteurTableur.lire(
                        demander("/tableau.xlsx", Scene.ANALYSTE).getContentAsByteArray())
                .orElseThrow();
        assertThat(lu.get(0)).startsWith("genre", "nom", "enCours");
        assertThat(lu).hasSize((int) csv.lines().count());
    }

    @Test
    void les_tonnes_se_lisent_dans_les_formulaires_et_ce_qui_n_est_pas_connu_se_dit() throws Exception {
        byte[] classeur = Files.readAllBytes(Path.of("src/test/resources/formulaire/exemples/ges-depot.xlsx"));
        assertThat(tonnages.reduction(fichiers.ranger(classeur)))
                .hasValueSatisfying(t -> assertThat(t).isEqualByComparingTo("1950.25"));
        assertThat(tonnages.reduction(fichiers.ranger("pas un classeur".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
        assertThat(demander("/tableau", Scene.AUDITEUR).getContentAsString())
                .contains("Réductions (t éq. CO2)", "Non connu", "Dollars par tonne annuelle");
        assertThat(demander("/tableau.csv", Scene.ANALYSTE).getContentAsString())
                .contains("tonnesPrevues;sansPrevision;tonnesDeclarees;sansDeclaration;parTonne", "tonnes;GES;");
    }

    @Test
    void l_emetteur_ne_trouve_rien_a_cette_adresse() throws Exception {
        Acteur verrerie = scene.verrerie();
        for (String adresse : List.of("/tableau", "/tableau.csv", "/tableau.xlsx")) {
            assertThat(demander(adresse, verrerie).getStatus()).isEqualTo(404);
        }
    }

    private MockHttpServletResponse demander(String adresse, Acteur par) throws Exception {
        return pages.perform(get(adresse).with(scene.comme(par))).andReturn().getResponse();
    }
}
