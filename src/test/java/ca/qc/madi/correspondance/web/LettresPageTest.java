package ca.qc.madi.correspondance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.correspondance.Lettre;
import ca.qc.madi.correspondance.Lettres;
import ca.qc.madi.journal.Empreinte;
import ca.qc.madi.partage.Acteur;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The letters on the dossier's page, for whoever may read it. */
@TestMadi
class LettresPageTest {

    @Autowired
    private MockMvc pages;

    @Autowired
    private Scene scene;

    @Autowired
    private Lettres lettres;

    private MockHttpServletResponse lire(String adresse, Acteur par) throws Exception {
        return pages.perform(get(adresse).with(scene.comme(par))).andReturn().getResponse();
    }

    @Test
    void l_analyste_l_auditeur_et_l_emetteur_lisent_les_lettres_du_dossier() throws Exception {
        Acteur verrerie = scene.verrerie();
        String dossier = scene.enVigueur(verrerie);
        List<Lettre> toutes = lettres.duDossier(dossier, Scene.ANALYSTE);
        assertThat(toutes).hasSize(4);
        for (Acteur lecteur : List.of(Scene.ANALYSTE, Scene.AUDITEUR, verrerie)) {
            String page = lire("/dossiers/" + dossier, lecteur).getContentAsString();
            assertThat(page).contains("Lettre d’octroi", "la boîte d’envoi", "Aucune adresse connue");
            for (Lettre lettre : toutes) {
                String adresse = "/dossiers/" + dossier + "/lettres/" + lettre.numero();
                assertThat(page).contains("href=\"" + adresse + "\"", "href=\"" + adresse + "/pdf\"");
                MockHttpServletResponse html = lire(adresse, lecteur);
                assertThat(html.getContentType()).startsWith("text/html");
                assertThat(html.getContentAsString()).contains("Verrerie de la Chaudière inc.");
                assertThat(html.getHeader("Content-Security-Policy")).startsWith("sandbox");
            }
        }
        assertThat(lire("/dossiers/" + dossier + "?lang=en", Scene.ANALYSTE).getContentAsString())
                .contains("Grant letter");
    }

    @Test
    void le_pdf_telecharge_est_celui_qui_fut_gele_et_la_page_montre_son_empreinte() throws Exception {
        Acteur verrerie = scene.verrerie();
        String dossier = scene.offert(verrerie);
        long numero = lettres.duDossier(dossier, verrerie).get(0).numero();
        assertThat(lire("/dossiers/" + dossier, verrerie).getContentAsString()).contains("PDF en préparation");
        MockHttpServletResponse pdf = lire("/dossiers/" + dossier + "/lettres/" + numero + "/pdf", verrerie);
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        assertThat(pdf.getHeader("Content-Disposition")).contains("attachment", dossier + "-offre-1.pdf");
        assertThat(lire("/dossiers/" + dossier, verrerie).getContentAsString())
                .contains(Empreinte.de(pdf.getContentAsByteArray()));
    }

    @Test
    void la_lettre_d_un_autre_dossier_n_est_pas_la() throws Exception {
        Acteur verrerie = scene.verrerie();
        Acteur fonderie = scene.fonderie();
        String dossier = scene.offert(verrerie);
        String voisin = scene.offert(fonderie);
        long numero = lettres.duDossier(dossier, verrerie).get(0).numero();
        for (String fin : List.of("", "/pdf")) {
            assertThat(lire("/dossiers/" + dossier + "/lettres/" + numero + fin, fonderie)
                            .getStatus())
                    .isEqualTo(404);
            assertThat(lire("/dossiers/" + voisin + "/lettres/" + numero + fin, fonderie)
                            .getStatus())
                    .isEqualTo(404);
        }
    }
}
