package ca.qc.madi.accueil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.preuve.VerificationArchive;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Behind a dossier, on the pages: executed again, handed over, and who read it. */
@TestMadi
class PreuvePageTest {

    @Autowired
    private MockMvc pages;

    @Autowired
    private Scene scene;

    private Acteur emetteur = Scene.AUDITEUR;
    private String dossier = "";

    @BeforeEach
    void un_dossier() {
        emetteur = scene.verrerie();
        dossier = scene.enVigueur(emetteur);
    }

    @Test
    void la_reexecution_et_la_preuve_sont_a_un_clic() throws Exception {
        assertThat(lire("", Scene.AUDITEUR)).contains("/reexecution", "/preuve.zip", "/journal.xes", "/lectures");
        assertThat(lire("", emetteur)).doesNotContain("/reexecution", "/preuve.zip", "/lectures");
        for (Acteur lecteur : List.of(Scene.ANALYSTE, Scene.AUDITEUR)) {
            assertThat(lire("/reexecution", lecteur)).contains("Identique");
            byte[] zip = octets("/preuve.zip", lecteur);
            assertThat(VerificationArchive.verifier(new ByteArrayInputStream(zip), null)
                            .anomalies())
                    .isEmpty();
        }
    }

    @Test
    void l_emetteur_n_a_rien_de_tout_cela_sur_son_propre_dossier() throws Exception {
        for (String page : List.of("/reexecution", "/preuve.zip", "/journal.xes", "/journal.csv", "/lectures")) {
            pages.perform(get("/dossiers/" + dossier + page).with(scene.comme(emetteur)))
                    .andExpect(status().isForbidden());
        }
    }

    @Test
    void ce_que_chacun_a_lu_se_lit_et_l_auditeur_seul_le_voit() throws Exception {
        lire("", emetteur);
        octets("/preuve.zip", Scene.ANALYSTE);
        pages.perform(get("/dossiers/" + dossier + "/reexecution").with(scene.comme(scene.fonderie())))
                .andExpect(status().isNotFound());
        assertThat(lire("/lectures", Scene.AUDITEUR))
                .contains(emetteur.id(), Scene.ANALYSTE.id(), "preuve.zip", "Export")
                .doesNotContain("reexecution</td>");
        pages.perform(get("/dossiers/" + dossier + "/lectures").with(scene.comme(Scene.ANALYSTE)))
                .andExpect(status().isForbidden());
        assertThat(lire("/lectures", Scene.AUDITEUR)).contains(Scene.AUDITEUR.id());
    }

    @Test
    void les_journaux_de_tous_les_dossiers_sont_a_l_auditeur() throws Exception {
        pages.perform(get("/journal.csv").with(scene.comme(Scene.ANALYSTE))).andExpect(status().isForbidden());
        String csv = pages.perform(get("/journal.csv?pseudonymes=true").with(scene.comme(Scene.AUDITEUR)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).contains(dossier + ";OffreFaite;").doesNotContain(Scene.ANALYSTE.id());
        assertThat(lire("/journal.xes", Scene.ANALYSTE)).contains("xes.version").contains(Scene.ANALYSTE.id());
    }

    private String lire(String page, Acteur lecteur) throws Exception {
        return new String(octets(page, lecteur), StandardCharsets.UTF_8);
    }

    private byte[] octets(String page, Acteur lecteur) throws Exception {
        return pages.perform(get("/dossiers/" + dossier + page).with(scene.comme(lecteur)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }
}
