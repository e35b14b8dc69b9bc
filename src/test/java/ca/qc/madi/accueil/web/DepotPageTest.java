package ca.qc.madi.accueil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.journal.Empreinte;
import ca.qc.madi.partage.Acteur;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A workbook filed through the page: received whole, or sent back with every finding and nothing changed. */
@TestMadi
class DepotPageTest {

    private static final Path CLASSEUR = Path.of("src/test/resources/formulaire/exemples/pte-depot.xlsx");

    @Autowired
    private MockMvc pages;

    @Autowired
    private Scene scene;

    private Acteur verrerie = Scene.AUDITEUR;
    private Acteur fonderie = Scene.AUDITEUR;

    @BeforeEach
    void ouvrir() {
        verrerie = scene.verrerie();
        fonderie = scene.fonderie();
    }

    @Test
    void un_classeur_sans_erreur_ouvre_le_projet_et_se_relit_octet_par_octet() throws Exception {
        String id = scene.enVigueur(verrerie);
        byte[] classeur = Files.readAllBytes(CLASSEUR);
        deposer(id, classeur, verrerie)
                .andExpect(redirectedUrl("/dossiers/" + id))
                .andExpect(flash().attribute("confirmation", "demande"));
        String page = pages.perform(get("/dossiers/" + id).with(scene.comme(Scene.ANALYSTE)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("Projet P1").contains("Demande en analyse").contains("Décider de la demande");

        String adresse = "/dossiers/" + id + "/formulaires/" + Empreinte.de(classeur);
        pages.perform(get(adresse).with(scene.comme(verrerie)))
                .andExpect(content().bytes(classeur));
        String autre = scene.enVigueur(fonderie);
        pages.perform(get("/dossiers/" + autre + "/formulaires/" + Empreinte.de(classeur))
                        .with(scene.comme(fonderie)))
                .andExpect(status().isNotFound());
    }

    @Test
    void le_classeur_d_une_autre_entreprise_revient_avec_ses_constats() throws Exception {
        String id = scene.enVigueur(fonderie);
        int avant = scene.faits(id);
        String page = deposer(id, Files.readAllBytes(CLASSEUR), fonderie)
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains("Il y a un problème")
                .contains("Constats sur le classeur")
                .contains("F-COH-05");
        assertThat(scene.faits(id)).isEqualTo(avant);
    }

    @Test
    void ce_qui_n_est_pas_un_classeur_recoit_un_constat() throws Exception {
        String id = scene.enVigueur(verrerie);
        String page = deposer(id, "pas un classeur".getBytes(StandardCharsets.UTF_8), verrerie)
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("F-FICHIER-0");
    }

    @Test
    void sans_fichier_la_page_dit_d_en_choisir_un() throws Exception {
        String id = scene.enVigueur(verrerie);
        String page = deposer(id, new byte[0], verrerie)
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("M-SAISIE-04");
    }

    private ResultActions deposer(String dossier, byte[] classeur, Acteur par) throws Exception {
        return pages.perform(multipart("/dossiers/" + dossier + "/projets")
                .file("fichier", classeur)
                .param("volet", "PTE")
                .with(scene.comme(par))
                .with(csrf()));
    }
}
