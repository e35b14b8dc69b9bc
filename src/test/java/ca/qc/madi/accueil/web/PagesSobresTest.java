package ca.qc.madi.accueil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.partage.Acteur;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Every page, for every reader, in both languages: no script but a module of ours in its own file, no style of its own, its language told. */
@TestMadi
class PagesSobresTest {

    @Autowired
    private MockMvc pages;

    @Autowired
    private Scene scene;

    private Acteur verrerie = Scene.AUDITEUR;
    private String dossier = "";

    @BeforeEach
    void ouvrir() {
        verrerie = scene.verrerie();
        dossier = scene.enVigueur(verrerie);
    }

    static void exigerSobre(String page) {
        assertThat(page.replaceAll("<script type=\"module\" src=\"/[a-z]+\\.js\"></script>", ""))
                .doesNotContainPattern("(?i)<script")
                .doesNotContainPattern("(?i)<style")
                .doesNotContainPattern("(?i)\\sstyle\\s*=")
                .doesNotContainPattern("(?i)\\son[a-z]+\\s*=\\s*[\"']")
                .doesNotContain("??")
                .contains("<!DOCTYPE html>");
    }

    @Test
    void aucune_page_ne_porte_de_script() throws Exception {
        String depot = "/dossiers/" + dossier + "/depots/" + scene.brouillon(dossier, verrerie);
        byte[] classeur = Files.readAllBytes(Path.of("src/test/resources/formulaire/exemples/pte-final.xlsx"));
        String verdict = "/dossiers/" + dossier + "/verdicts/"
                + scene.verdict(dossier, depot.substring(depot.lastIndexOf('/') + 1), classeur, verrerie);
        for (Acteur lecteur : List.of(Scene.ANALYSTE, verrerie, Scene.AUDITEUR)) {
            for (String adresse : List.of(
                    "/", "/dossiers", "/dossiers/" + dossier, depot, verdict, verdict + "/reprise", "/essayer")) {
                exigerSobre(lire(adresse, lecteur));
            }
        }
    }

    @Test
    void la_page_est_en_francais_et_passe_a_l_anglais_sur_demande() throws Exception {
        assertThat(lire("/", Scene.ANALYSTE)).contains("<html lang=\"fr-CA\">").contains("Tâches en cours");
        assertThat(lire("/?lang=en", Scene.ANALYSTE))
                .contains("<html lang=\"en-CA\">")
                .contains("Open tasks");
        assertThat(lire("/?lang=zz", Scene.ANALYSTE)).contains("<html lang=\"fr-CA\">");
    }

    @Test
    void un_temoin_retient_la_langue_demandee() throws Exception {
        var temoin = pages.perform(get("/?lang=en").with(scene.comme(Scene.ANALYSTE)))
                .andReturn()
                .getResponse()
                .getCookie("langue");
        assertThat(temoin).isNotNull();
        assertThat(temoin.isHttpOnly()).isTrue();
        String page = pages.perform(get("/dossiers").cookie(temoin).with(scene.comme(Scene.ANALYSTE)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("<html lang=\"en-CA\">");
    }

    @Test
    void les_montants_et_les_jours_sont_ecrits_a_la_quebecoise() throws Exception {
        assertThat(lire("/dossiers/" + dossier, verrerie))
                .contains("1\u00a0000\u00a0000,00\u00a0$")
                .contains("2023-06-08");
    }

    @Test
    void la_page_du_dossier_nomme_l_etape_ou_se_tient_le_diagramme() throws Exception {
        String offert = scene.offert(scene.verrerie());
        String page = lire("/dossiers/" + offert, Scene.AUDITEUR);
        Stream.of("Répondre à l&#39;offre de subvention", "Tache_RepondreOffre", "version 1")
                .forEach(attendu -> assertThat(page).contains(attendu));
    }

    private String lire(String adresse, Acteur lecteur) throws Exception {
        return pages.perform(get(adresse).with(scene.comme(lecteur)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
