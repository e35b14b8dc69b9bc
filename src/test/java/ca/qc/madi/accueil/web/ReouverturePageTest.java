package ca.qc.madi.accueil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.dossier.Octroi;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Montants;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An end in error, undone by its form; what was cut is told on the page. */
@TestMadi
class ReouverturePageTest {

    /** What the regime does not publish and the entente states; it has no common budget. */
    private static final Map<String, String> CADRE =
            Map.of("depense.acquittement.dateLimite", "2030-12-31", "livrables.dateLimite", "2031-12-31");

    @Autowired
    private MockMvc pages;

    @Autowired
    private Scene scene;

    @Autowired
    private Octroi octroi;

    @Test
    void an_offer_withdrawn_in_error_is_reopened_by_an_analyst_only() throws Exception {
        Acteur emetteur = scene.verrerie();
        scene.aujourdhui();
        String dossier = octroi.offrirSeul(
                new Octroi.Offre(String.valueOf(emetteur.emetteur()), "CONSIGNE", Montants.dollars("50000.00"), CADRE),
                Scene.ANALYSTE,
                Instant.parse("2023-03-01T17:00:00Z"));
        String adresse = "/dossiers/" + dossier + "/reouverture";
        assertThat(lire(dossier, Scene.ANALYSTE)).doesNotContain(adresse);
        assertThat(faire(adresse, Scene.ANALYSTE, "Rien à rouvrir").getContentAsString())
                .contains("M-REOUVERTURE-02");
        faire("/dossiers/" + dossier + "/retrait", Scene.ANALYSTE, "Mauvais émetteur");

        assertThat(lire(dossier, emetteur))
                .contains("Interrompu", "Mauvais émetteur")
                .doesNotContain(adresse);
        assertThat(lire(dossier, Scene.ANALYSTE)).contains("action=\"" + adresse + "\"");
        assertThat(faire(adresse, emetteur, "Je reviens").getStatus()).isEqualTo(403);
        assertThat(faire(adresse, scene.fonderie(), "Je reviens").getStatus()).isEqualTo(404);
        MockHttpServletResponse refuse = faire(adresse, Scene.ANALYSTE, " ");
        assertThat(refuse.getStatus()).isEqualTo(422);
        assertThat(refuse.getContentAsString()).contains("M-TEXTE-01");
        assertThat(faire(adresse, Scene.ANALYSTE, "Bon émetteur").getRedirectedUrl())
                .isEqualTo("/dossiers/" + dossier);

        assertThat(lire(dossier, emetteur))
                .contains("Dossier rouvert. Bon émetteur", "Interrompu, puis rouvert", "Répondre à l&#39;offre")
                .contains("action=\"/dossiers/" + dossier + "/reponse\"");
        PagesSobresTest.exigerSobre(lire(dossier, Scene.AUDITEUR));
    }

    private String lire(String dossier, Acteur par) throws Exception {
        return demander(get("/dossiers/" + dossier), par).getContentAsString();
    }

    private MockHttpServletResponse faire(String adresse, Acteur par, String texte) throws Exception {
        return demander(post(adresse).param("texte", texte).with(csrf()), par);
    }

    private MockHttpServletResponse demander(MockHttpServletRequestBuilder adresse, Acteur par) throws Exception {
        return pages.perform(adresse.with(scene.comme(par))).andReturn().getResponse();
    }
}
