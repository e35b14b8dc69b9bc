package ca.qc.madi.accueil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.securite.Jetons;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** Tokens and subscriptions in a page: a secret is shown once, another company's are neither seen nor revoked. */
@TestMadi
class AccesPageTest {

    @Autowired
    private MockMvc pages;

    @Autowired
    private Scene scene;

    @Autowired
    private Jetons jetons;

    @Test
    void un_jeton_se_cree_se_montre_une_fois_et_se_revoque() throws Exception {
        Acteur verrerie = scene.verrerie();
        Acteur fonderie = scene.fonderie();
        MvcResult cree = envoyer("/acces/jetons", verrerie, "systeme", "erp", "duree", "P1Y");
        String secret = String.valueOf(cree.getFlashMap().get("secret"));
        assertThat(jetons.authentifier(secret)).isPresent();
        String id = jeton(verrerie);
        assertThat(page(verrerie))
                .contains(id, "systeme." + verrerie.emetteur() + ".erp")
                .doesNotContain(secret);
        assertThat(page(fonderie)).doesNotContain(id);
        assertThat(page(Scene.AUDITEUR)).contains(id).doesNotContain("/acces/jetons/revocation");
        assertThat(refus(fonderie, id))
                .as("another company's answers as the unknown")
                .isEqualTo(refus(fonderie, "J-inconnu"))
                .contains("M-JETON-03");
        assertThat(jetons.authentifier(secret)).isPresent();
        envoyer("/acces/jetons/revocation", Scene.ANALYSTE, "acces", id);
        assertThat(jetons.authentifier(secret)).isEmpty();
        assertThat(page(verrerie)).contains("Révoqué le 20");
    }

    @Test
    void qui_n_en_a_pas_le_droit_est_refuse_et_une_saisie_fautive_revient_a_son_champ() throws Exception {
        Acteur verrerie = scene.verrerie();
        for (Acteur autre : List.of(Scene.ANALYSTE, Scene.AUDITEUR)) {
            MockHttpServletResponse refus = envoyer("/acces/jetons", autre, "systeme", "erp", "duree", "P1Y")
                    .getResponse();
            assertThat(refus.getStatus()).isEqualTo(403);
        }
        String page = envoyer("/acces/jetons", verrerie, "systeme", "Mon ERP", "duree", "P1Y")
                .getResponse()
                .getContentAsString();
        PagesSobresTest.exigerSobre(page);
        assertThat(page)
                .contains("M-JETON-01", "href=\"#f-acces-jetons-systeme\"", "value=\"Mon ERP\"")
                .contains("id=\"f-acces-jetons-systeme-faute\"");
    }

    @Test
    void un_abonnement_s_ouvre_montre_son_secret_une_fois_et_se_ferme() throws Exception {
        Acteur verrerie = scene.verrerie();
        MvcResult ouvert = envoyer(
                "/acces/abonnements", verrerie, "adresse", "http://127.0.0.1:9/faits", "types", "InteretConfirme");
        String secret = String.valueOf(ouvert.getFlashMap().get("secret"));
        assertThat(secret).hasSize(43);
        String page = page(verrerie);
        assertThat(page).contains("http://127.0.0.1:9/faits", "InteretConfirme").doesNotContain(secret);
        assertThat(page(scene.fonderie())).doesNotContain("127.0.0.1:9");
        String id = page.replaceAll("(?s).*name=\"abonnement\" value=\"(A-[^\"]+)\".*", "$1");
        envoyer("/acces/abonnements/fin", verrerie, "abonnement", id);
        assertThat(page(verrerie)).contains("Fermé le 20").doesNotContain("/acces/abonnements/fin");
    }

    private String refus(Acteur par, String id) throws Exception {
        return envoyer("/acces/jetons/revocation", par, "acces", id)
                .getResponse()
                .getContentAsString()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replace(id, "");
    }

    private String jeton(Acteur acteur) {
        return jetons.lister().stream()
                .filter(j -> String.valueOf(acteur.emetteur()).equals(j.acteur().emetteur()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private MvcResult envoyer(String adresse, Acteur par, String... champs) throws Exception {
        var envoi = post(adresse).with(scene.comme(par)).with(csrf());
        for (int i = 0; i < champs.length; i += 2) envoi.param(champs[i], champs[i + 1]);
        return pages.perform(envoi).andReturn();
    }

    private String page(Acteur lecteur) throws Exception {
        MockHttpServletResponse reponse = pages.perform(get("/acces").with(scene.comme(lecteur)))
                .andReturn()
                .getResponse();
        assertThat(reponse.getStatus()).isEqualTo(200);
        PagesSobresTest.exigerSobre(reponse.getContentAsString());
        return reponse.getContentAsString();
    }
}
