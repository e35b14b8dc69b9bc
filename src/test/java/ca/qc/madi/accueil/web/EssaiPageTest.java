package ca.qc.madi.accueil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The page anyone may try a form on: the same verdict, nothing kept, a bounded number of times. */
@TestMadi
class EssaiPageTest {

    private static final Path CLASSEUR = Path.of("src/test/resources/formulaire/exemples/pte-depot.xlsx");
    private static final Path GABARIT = Path.of("templates/formulaire/MADI-FDP-2025-01.xlsx");

    @Autowired
    private MockMvc pages;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcTemplate base;

    @BeforeEach
    void dater() {
        scene.aujourdhui();
    }

    private MockMultipartHttpServletRequestBuilder envoi(byte[] classeur, String volet, String date) {
        var envoi = multipart("/essayer").file(new MockMultipartFile("classeur", "essai.xlsx", null, classeur));
        envoi.param("essai.volet", volet).param("essai.etape", "DEPOT").param("essai.date", date);
        return envoi;
    }

    private static String contenu(ResultActions reponse) throws Exception {
        return reponse.andReturn().getResponse().getContentAsString();
    }

    private List<Integer> rangees() {
        return List.of("fichier", "verdict", "brouillon", "depot", "fait", "refus").stream()
                .map(t -> base.queryForObject("select count(*) from " + t, Integer.class))
                .toList();
    }

    @Test
    void sans_compte_un_formulaire_se_verifie_et_rien_n_est_conserve() throws Exception {
        List<Integer> avant = rangees();
        String page = contenu(pages.perform(envoi(Files.readAllBytes(CLASSEUR), "GES", "2024-02-20"))
                .andExpect(status().isOk()));
        assertThat(page)
                .contains("essai.xlsx", "F-COH-04", "class=\"fautive\"", "Règles non vérifiées", "F-COH-05")
                .contains("autofocus", "erreurs, ")
                .doesNotContain("/verdicts/", "?cellule=", "constats.json");
        assertThat(contenu(pages.perform(envoi(Files.readAllBytes(CLASSEUR), "PTE", ""))))
                .contains("Le classeur peut être déposé.");
        assertThat(rangees()).isEqualTo(avant);
        PagesSobresTest.exigerSobre(page);
    }

    @Test
    void un_fichier_etranger_est_un_constat_et_une_saisie_fautive_une_phrase() throws Exception {
        byte[] texte = "pas un classeur".getBytes(StandardCharsets.UTF_8);
        assertThat(contenu(pages.perform(envoi(texte, "PTE", "")).andExpect(status().isOk())))
                .contains("F-FICHIER-0");
        assertThat(contenu(pages.perform(envoi(texte, "XYZ", "")).andExpect(status().isUnprocessableContent())))
                .contains("M-SAISIE-07");
        assertThat(contenu(pages.perform(envoi(texte, "PTE", "hier")).andExpect(status().isUnprocessableContent())))
                .contains("M-SAISIE-01");
        assertThat(contenu(pages.perform(envoi(texte, "PTE", "").param("essai.annee", "deux"))))
                .contains("M-SAISIE-06");
        assertThat(contenu(pages.perform(envoi(new byte[0], "PTE", "")))).contains("M-SAISIE-04");
    }

    @Test
    void qui_essaie_trop_souvent_attend_et_les_autres_non() throws Exception {
        byte[] texte = "pas un classeur".getBytes(StandardCharsets.UTF_8);
        int statut = 200;
        int essais = 0;
        while (statut == 200 && essais < 100) {
            statut = pages.perform(
                            envoi(texte, "PTE", "").servletPath("/essayer").with(depuis("192.0.2.7")))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            essais++;
        }
        assertThat(statut).isEqualTo(429);
        assertThat(essais).isGreaterThan(20);
        pages.perform(envoi(texte, "PTE", "").servletPath("/essayer").with(depuis("192.0.2.8")))
                .andExpect(status().isOk());
        pages.perform(get("/essayer").servletPath("/essayer").with(depuis("192.0.2.7")))
                .andExpect(status().isOk());
    }

    private static RequestPostProcessor depuis(String adresse) {
        return requete -> {
            requete.setRemoteAddr(adresse);
            return requete;
        };
    }

    @Test
    void le_gabarit_vierge_se_telecharge_sans_compte_tel_qu_il_est_publie() throws Exception {
        pages.perform(get("/gabarit")).andExpect(redirectedUrl("/gabarit/" + GABARIT.getFileName()));
        pages.perform(get("/gabarit/" + GABARIT.getFileName()))
                .andExpect(status().isOk())
                .andExpect(content().bytes(Files.readAllBytes(GABARIT)));
        pages.perform(get("/gabarit/dispositions.txt")).andExpect(status().isNotFound());
    }

    @Test
    void la_page_de_connexion_mene_a_l_essai_et_au_gabarit() throws Exception {
        assertThat(contenu(pages.perform(get("/connexion")))).contains("href=\"/essayer\"", "href=\"/gabarit\"");
        assertThat(contenu(pages.perform(get("/essayer")).andExpect(status().isOk())))
                .contains("Rien n’est conservé", "10\u00a0Mo", "href=\"/gabarit\"");
    }
}
