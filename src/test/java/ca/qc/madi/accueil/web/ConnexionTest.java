package ca.qc.madi.accueil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.partage.Acteur;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.FormLoginRequestBuilder;
import org.springframework.test.web.servlet.MockMvc;

@TestMadi
class ConnexionTest {

    @Autowired
    private MockMvc pages;

    @Autowired
    private Scene scene;

    private Acteur verrerie = Scene.AUDITEUR;

    @BeforeEach
    void ouvrir() {
        verrerie = scene.verrerie();
    }

    @Test
    void le_bon_mot_de_passe_ouvre_le_bureau() throws Exception {
        pages.perform(entree("analyste-a", Scene.MOT_DE_PASSE))
                .andExpect(authenticated().withUsername("analyste-a"))
                .andExpect(redirectedUrl("/"));
    }

    @ParameterizedTest
    @CsvSource({"analyste-a, mauvaise-phrase", "inconnu, phrase-de-passe"})
    void mot_de_passe_faux_et_compte_inconnu_recoivent_la_meme_reponse(String identifiant, String motDePasse)
            throws Exception {
        pages.perform(entree(identifiant, motDePasse))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/connexion?erreur"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/dossiers", "/dossiers/D-0001", "/nulle-part", "/error", "/actuator/env"})
    void sans_connexion_toute_adresse_mene_a_la_connexion(String adresse) throws Exception {
        pages.perform(get(adresse)).andExpect(redirectedUrl("/connexion"));
    }

    @Test
    void une_page_n_admet_ni_script_ni_rien_d_ailleurs() throws Exception {
        String page = pages.perform(get("/connexion"))
                .andExpect(status().isOk())
                .andExpect(header().string(
                                "Content-Security-Policy",
                                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self';"
                                        + " base-uri 'none'; frame-ancestors 'none'"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                .andExpect(header().exists("Permissions-Policy"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        PagesSobresTest.exigerSobre(page);
    }

    @Test
    void rien_ne_se_fait_sans_le_jeton_de_la_page() throws Exception {
        String id = scene.offert(verrerie);
        pages.perform(post("/dossiers/" + id + "/reponse")
                        .with(scene.comme(verrerie))
                        .param("interet", "true"))
                .andExpect(status().isForbidden());
        assertThat(scene.faits(id)).isEqualTo(1);
    }

    @Test
    void se_deconnecter_est_un_envoi() throws Exception {
        pages.perform(post("/deconnexion").with(scene.comme(Scene.ANALYSTE)).with(csrf()))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/connexion?sortie"));
    }

    private static FormLoginRequestBuilder entree(String identifiant, String motDePasse) {
        return formLogin("/connexion")
                .userParameter("identifiant")
                .passwordParam("motDePasse")
                .user(identifiant)
                .password(motDePasse);
    }
}
