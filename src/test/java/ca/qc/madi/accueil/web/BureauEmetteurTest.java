package ca.qc.madi.accueil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.partage.Acteur;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The émetteur's home: what is expected with the way to do it, where it stands, what it began. */
@TestMadi
class BureauEmetteurTest {

    private static final Pattern ACTE = Pattern.compile("href=\"(/dossiers/[^\"?]+\\?acte=([^\"#]+)#[^\"]+)\"");

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
    void ce_qui_est_attendu_mene_au_formulaire_deja_ouvert() throws Exception {
        String dossier = scene.offert(verrerie);
        String page = page("/", verrerie);
        assertThat(page)
                .contains("Ce qui est attendu de vous", "Répondre à l’offre de subvention", "Aucune date limite");
        Matcher lien = ACTE.matcher(page);
        assertThat(lien.find()).isTrue();
        assertThat(page("/dossiers/" + dossier, verrerie)).contains("id=\"" + lien.group(2) + "\">");
        assertThat(page(lien.group(1), verrerie)).contains("id=\"" + lien.group(2) + "\" open=\"open\">");
        assertThat(page("/?lang=en", verrerie)).contains("What is expected of you", "Answer the offer of aid");
    }

    @Test
    void les_etapes_disent_ce_qui_est_fait_ce_qui_est_au_ministere_et_ce_qui_vient() throws Exception {
        String dossier = scene.offert(verrerie);
        assertThat(etapes(page("/", verrerie)))
                .contains("aria-current=\"step\"", "à vous d’agir", "à venir")
                .doesNotContain("au ministère");
        pages.perform(post("/dossiers/" + dossier + "/reponse")
                        .param("interet", "true")
                        .with(scene.comme(verrerie))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        String page = page("/", verrerie);
        assertThat(etapes(page))
                .containsPattern("(?s)aria-current=\"step\">\\s*<span class=\"nom\">Autorisation de l’aide</span>")
                .contains("au ministère", "fait")
                .doesNotContain("à vous d’agir");
        assertThat(page).contains("Rien n’est attendu de vous pour l’instant.");
    }

    @Test
    void un_depot_commence_se_retrouve_et_rien_d_un_autre_n_y_parait() throws Exception {
        String dossier = scene.enVigueur(verrerie);
        String numero = scene.brouillon(dossier, verrerie);
        Acteur fonderie = scene.fonderie();
        String autre = scene.enVigueur(fonderie);
        assertThat(page("/", verrerie))
                .contains(
                        "Dépôts commencés et non envoyés",
                        "/dossiers/" + dossier + "/depots/" + numero,
                        "aucun formulaire joint",
                        "Déposer une nouvelle demande au dossier " + dossier,
                        "Dernières lettres du ministère",
                        "Ce qui a changé récemment")
                .doesNotContain(autre, "Fonderie");
        assertThat(page("/", fonderie)).doesNotContain(dossier, numero, "Dépôts commencés");
        assertThat(page("/", Scene.ANALYSTE)).doesNotContain("Ce qui est attendu de vous");
    }

    private static String etapes(String page) {
        return page.substring(page.indexOf("id=\"parcours\""), page.indexOf("id=\"liste-dossiers\""));
    }

    private String page(String adresse, Acteur lecteur) throws Exception {
        String page = pages.perform(get(adresse).with(scene.comme(lecteur)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        PagesSobresTest.exigerSobre(page);
        return page;
    }
}
