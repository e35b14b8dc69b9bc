package ca.qc.madi.accueil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.partage.Acteur;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The replay of a dossier from its offer to its entente in force, one refused act included. */
@TestMadi
class RejeuPageTest {

    private static final Pattern REGARD = Pattern.compile("class=\"regard\"[^>]*><svg [^>]*width=\"(\\d+)\"");
    private static final Pattern TOTAL = Pattern.compile("Étape \\d+ sur (\\d+)");

    @Autowired
    private MockMvc pages;

    @Autowired
    private Scene scene;

    private Acteur verrerie = Scene.AUDITEUR;
    private String dossier = "";
    private String rejeu = "";

    @BeforeEach
    void ouvrir() throws Exception {
        verrerie = scene.verrerie();
        dossier = scene.enVigueur(verrerie);
        rejeu = "/dossiers/" + dossier + "/rejeu";
        pages.perform(post("/dossiers/" + dossier + "/lettre")
                .with(scene.comme(Scene.ANALYSTE))
                .with(csrf()));
    }

    @Test
    void chaque_etape_a_son_adresse_et_dit_le_dossier_d_alors() throws Exception {
        int total = total();
        for (int n = 1; n <= total; n++) {
            String page = lire(rejeu + "?etape=" + n, Scene.AUDITEUR);
            exigerSobre(page);
            assertThat(page)
                    .contains("Étape " + n + " sur " + total, "role=\"group\"", "aria-current=\"step\"")
                    .containsPattern("<a href=\"[^\"]*etape=" + n + "#commandes\" aria-current=\"step\">");
            assertThat(page.contains("rel=\"prev\"")).isEqualTo(n > 1);
            assertThat(page.contains("rel=\"next\"")).isEqualTo(n < total);
        }
        assertThat(lire(rejeu + "?etape=1", Scene.ANALYSTE)).contains("<dd>" + etat("OFFERT") + "</dd>");
        assertThat(lire(rejeu, Scene.ANALYSTE)).contains("<dd>" + etat("EN_VIGUEUR") + "</dd>");
        for (int n : List.of(0, total + 1)) {
            pages.perform(get(rejeu + "?etape=" + n).with(scene.comme(Scene.AUDITEUR)))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void le_jeton_suit_le_flux_pris_sur_la_version_du_diagramme() throws Exception {
        String page = lire(rejeu + "?etape=2", Scene.AUDITEUR);
        assertThat(page)
                .contains(
                        "Octroi de la subvention, version 1",
                        "class=\"noeud tache passe ici\"",
                        "class=\"lien passe pris\"")
                .contains("Répondre à l&#39;offre de subvention", "position à cette étape");
        String entier = lire(rejeu + "?etape=2&entier=true", Scene.AUDITEUR);
        assertThat(entier).contains("Fin_EnVigueur");
        assertThat(regard(page)).isBetween(1, 720);
        assertThat(regard(entier)).isPositive();
        assertThat(page).doesNotContain("Fin_EnVigueur");
    }

    @Test
    void un_acte_refuse_est_raconte_avec_ses_motifs() throws Exception {
        int total = total();
        String page = lire(rejeu + "?etape=" + total, Scene.AUDITEUR);
        assertThat(page).contains("Refusé", "M-ETAT-01", "acte refusé");
    }

    @Test
    void un_jour_passe_mene_a_la_derniere_etape_de_ce_jour() throws Exception {
        pages.perform(get("/dossiers/" + dossier + "?au=2024-02-19").with(scene.comme(Scene.AUDITEUR)))
                .andExpect(redirectedUrl(rejeu + "?au=2024-02-19"));
        assertThat(lire(rejeu + "?au=1999-12-31", Scene.AUDITEUR))
                .contains("Rien n’était consigné à la fin du 1999-12-31");
        assertThat(lire(rejeu + "?au=2099-12-31", Scene.AUDITEUR))
                .contains("l’étape " + total() + " était la dernière");
        pages.perform(get(rejeu + "?au=hier").with(scene.comme(Scene.AUDITEUR))).andExpect(status().isBadRequest());
    }

    @Test
    void la_page_du_dossier_montre_le_diagramme_au_ministere_et_les_etapes_a_l_emetteur() throws Exception {
        String offert = scene.offert(verrerie());
        assertThat(lire("/dossiers/" + offert, Scene.ANALYSTE))
                .contains("class=\"diagramme\"", "/dossiers/" + offert + "/rejeu\"")
                .containsPattern("<div class=\"regard\" aria-hidden=\"true\"><svg [^>]*width=\"\\d+\"");
        String sienne = lire("/dossiers/" + offert, autre);
        assertThat(sienne)
                .contains("Réponse à l’offre", "Étape 2")
                .doesNotContain("class=\"diagramme\"", "Tache_", "/rejeu");
    }

    private Acteur autre = Scene.AUDITEUR;

    private Acteur verrerie() {
        autre = scene.fonderie();
        return autre;
    }

    @Test
    void l_emetteur_n_a_pas_de_rejeu() throws Exception {
        for (String adresse : List.of(rejeu, "/parcours", "/parcours.csv")) {
            pages.perform(get(adresse).with(scene.comme(verrerie))).andExpect(status().isNotFound());
        }
    }

    /** How far into the diagram a narrow screen opens, over the token. */
    private static int regard(String page) {
        var lu = REGARD.matcher(page);
        assertThat(lu.find()).isTrue();
        return Integer.parseInt(lu.group(1));
    }

    private int total() throws Exception {
        var lu = TOTAL.matcher(lire(rejeu, Scene.AUDITEUR));
        assertThat(lu.find()).isTrue();
        return Integer.parseInt(lu.group(1));
    }

    private static String etat(String nom) {
        return java.util.ResourceBundle.getBundle("messages", java.util.Locale.CANADA_FRENCH)
                .getString("mot.EtatDossier." + nom);
    }

    /** The one script is our module; no style is written in the page. */
    private static void exigerSobre(String page) {
        assertThat(page.split("<script", -1)).hasSize(2);
        assertThat(page)
                .contains("<script type=\"module\" src=\"/rejeu.js\"></script>")
                .doesNotContainPattern("(?i)<style")
                .doesNotContainPattern("(?i)\\sstyle\\s*=")
                .doesNotContainPattern("(?i)\\son[a-z]+\\s*=\\s*[\"']")
                .doesNotContain("??");
    }

    private String lire(String adresse, Acteur lecteur) throws Exception {
        return pages.perform(get(adresse).with(scene.comme(lecteur)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
