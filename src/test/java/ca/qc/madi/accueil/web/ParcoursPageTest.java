package ca.qc.madi.accueil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The map of all dossiers and its file: one more dossier is one more pass. */
@TestMadi
class ParcoursPageTest {

    @Autowired
    private MockMvc pages;

    @Autowired
    private Scene scene;

    @Test
    void un_dossier_de_plus_est_un_passage_de_plus() throws Exception {
        scene.offert(scene.verrerie());
        String[] avant = rang();
        scene.offert(scene.verrerie());
        String[] apres = rang();
        assertThat(nombre(apres, 4)).isEqualTo(nombre(avant, 4) + 1);
        assertThat(nombre(apres, 5)).isEqualTo(nombre(avant, 5) + 1);
        assertThat(nombre(apres, 7)).isBetween(1, 5);
    }

    @Test
    void la_carte_porte_les_classes_les_nombres_et_le_tableau() throws Exception {
        scene.enVigueur(scene.verrerie());
        assertThat(lire("/parcours")).contains("degre-5", "class=\"compte\"", "Octroi de la subvention", "<table>");
        assertThat(lire("/parcours?par=DUREE")).contains("Par durée moyenne en jours", "aria-current=\"true\"");
    }

    private String[] rang() throws Exception {
        return lire("/parcours.csv")
                .lines()
                .filter(l -> l.startsWith("octroi;1;Tache_RepondreOffre;"))
                .findFirst()
                .orElseThrow()
                .split(";", -1);
    }

    private static int nombre(String[] rang, int colonne) {
        return Integer.parseInt(rang[colonne]);
    }

    private String lire(String adresse) throws Exception {
        String page = pages.perform(get(adresse).with(scene.comme(Scene.AUDITEUR)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(page).doesNotContainPattern("(?i)\\sstyle\\s*=").doesNotContain("??");
        return page;
    }
}
