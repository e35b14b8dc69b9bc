package ca.qc.madi.accueil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.bureau.PriseEnCharge;
import ca.qc.madi.bureau.RegistreTaches;
import ca.qc.madi.dossier.Octroi;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.securite.Jetons;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cross-dossier checks as a page, a file and an answer of the API; for an émetteur there is no such address. */
@TestMadi
class ControlesPageTest {

    private static final List<String> ADRESSES = List.of("/controles", "/controles.csv", "/api/v1/controles");

    @Autowired
    private MockMvc pages;

    @Autowired
    private Scene scene;

    @Autowired
    private Octroi octroi;

    @Autowired
    private PriseEnCharge prise;

    @Autowired
    private RegistreTaches registre;

    @Autowired
    private Horloge horloge;

    @Autowired
    private Jetons jetons;

    @Test
    void l_auditeur_lit_les_controles_et_chacun_mene_a_son_lieu() throws Exception {
        scene.aujourdhui();
        Acteur societe = scene.fonderie();
        String dossier = sousLeSeuil(societe);
        assertThatThrownBy(() -> octroi.repondre(dossier, true, Scene.AUDITEUR, horloge.instant()))
                .isInstanceOf(ActeRefuse.class);
        for (Acteur lecteur : List.of(Scene.ANALYSTE, Scene.AUDITEUR)) {
            String page = lire("/controles?part=0.05", lecteur);
            PagesSobresTest.exigerSobre(page);
            assertThat(page).contains("Contrôles croisés", "M-DROIT-01", "/dossiers/" + dossier + "#refus");
        }
        String seul =
                lire("/controles?controle=SOUS_LE_SEUIL&part=0.05&emetteur=" + societe.emetteur(), Scene.AUDITEUR);
        assertThat(seul)
                .contains("/dossiers/" + dossier + "\"", "990\u00a0000,00\u00a0$", "/rejeu?fait=1", "G-DEM-04")
                .doesNotContain("id=\"PAIRES\"");
        assertThat(lire("/controles?controle=DEROGATIONS&emetteur=" + societe.emetteur(), Scene.AUDITEUR))
                .contains("audit.seuil = 90000.00", "Paramètre propre à l’entente", "Personne analyste-a");
        assertThat(lire("/controles?controle=PIECES_EN_DOUBLE&emetteur=" + societe.emetteur(), Scene.AUDITEUR))
                .contains("Rien n’a été trouvé.");
        assertThat(seul).containsPattern("id=\"part\"[^>]* value=\"5\u00a0%\"").contains(">1\u00a0%</td>", "part=0.05");
        String anglais = lire("/controles?lang=en&part=2,5%25&emetteur=" + societe.emetteur(), Scene.AUDITEUR);
        assertThat(anglais).containsPattern("id=\"part\"[^>]* value=\"2.5%\"").contains(">1%</td>", "part=0.025");
        String rejeu = String.valueOf(demander("/dossiers/" + dossier + "/rejeu?fait=1", Scene.AUDITEUR)
                .getRedirectedUrl());
        assertThat(lire(rejeu, Scene.AUDITEUR)).contains("990\u00a0000,00\u00a0$");
        assertThat(lire("/", Scene.AUDITEUR)).contains("href=\"/controles\"", "/journal.xes", "/journal.csv");
        assertThat(lire("/", Scene.ANALYSTE)).contains("href=\"/controles\"").doesNotContain("/journal.xes");
    }

    @Test
    void le_fichier_et_l_api_disent_la_meme_chose() throws Exception {
        scene.aujourdhui();
        Acteur societe = scene.fonderie();
        String dossier = sousLeSeuil(societe);
        String tache = registre.duDossier(dossier).get(0).id();
        prise.suivre(tache, LocalDate.of(2024, 3, 1), Scene.COLLEGUE);
        String requete = "?part=0.05&emetteur=" + societe.emetteur();
        String csv = lire("/controles.csv" + requete, Scene.AUDITEUR);
        assertThat(csv)
                .contains("SOUS_LE_SEUIL;", ";990000.00;1000000.00;0.0100;", ";" + dossier + ";")
                .contains("GESTES;", Scene.COLLEGUE.id());
        MockHttpServletResponse reponse = api(requete, Scene.AUDITEUR);
        assertThat(reponse.getStatus()).isEqualTo(200);
        JsonNode lu = JsonMapper.builder().build().readTree(reponse.getContentAsByteArray());
        assertThat(lu.get("part").asString()).isEqualTo("0.05");
        assertThat(lu.get("controles").size()).isEqualTo(7);
        assertThat(lu.toString())
                .contains("\"ecart\":\"0.0100\"", "\"adresse\":\"/dossiers/" + dossier + "\"", "F-COH-08");
        MockHttpServletResponse fausse = demander("/controles?part=2", Scene.AUDITEUR);
        assertThat(fausse.getStatus()).isEqualTo(422);
        assertThat(fausse.getContentAsString(StandardCharsets.UTF_8)).contains("entre 0 et 1");
        MockHttpServletResponse illisible = demander("/controles?part=peu", Scene.AUDITEUR);
        assertThat(illisible.getStatus()).isEqualTo(422);
        assertThat(illisible.getContentAsString(StandardCharsets.UTF_8)).contains("M-CONTROLE-01", "peu");
    }

    @Test
    void l_emetteur_et_le_visiteur_n_y_trouvent_rien() throws Exception {
        Acteur verrerie = scene.verrerie();
        for (String adresse : ADRESSES.subList(0, 2)) {
            for (String requete : List.of("", "?part=2", "?part=peu")) {
                MockHttpServletResponse reponse = demander(adresse + requete, verrerie);
                assertThat(reponse.getStatus()).isEqualTo(404);
                assertThat(reponse.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("Contrôles croisés");
            }
            assertThat(pages.perform(get(adresse)).andReturn().getResponse().getStatus())
                    .isEqualTo(302);
        }
        MockHttpServletResponse refusee = api("", verrerie);
        assertThat(refusee.getStatus()).isEqualTo(404);
        MockHttpServletResponse inconnue = demander("/dossiers/D-9999", verrerie);
        assertThat(inconnue.getStatus()).isEqualTo(404);
        assertThat(pages.perform(get(ADRESSES.get(2))).andReturn().getResponse().getStatus())
                .isEqualTo(401);
    }

    /** An offer one hundredth under the threshold of the décret, under an entente with a threshold of its own. */
    private String sousLeSeuil(Acteur societe) {
        Octroi.Offre offre = new Octroi.Offre(
                String.valueOf(societe.emetteur()),
                "MADI",
                Montants.dollars("990000.00"),
                Map.of("audit.seuil", "90000.00"));
        return octroi.offrirSeul(offre, Scene.ANALYSTE, horloge.instant());
    }

    private MockHttpServletResponse api(String requete, Acteur acteur) throws Exception {
        String secret = jetons.creer(
                        "controles-" + acteur.role().name().toLowerCase(Locale.ROOT),
                        acteur.role(),
                        acteur.emetteur(),
                        Period.ofMonths(1))
                .secret();
        return pages.perform(get(ADRESSES.get(2) + requete).header("Authorization", "Bearer " + secret))
                .andReturn()
                .getResponse();
    }

    private String lire(String adresse, Acteur par) throws Exception {
        MockHttpServletResponse reponse = demander(adresse, par);
        assertThat(reponse.getStatus()).as(adresse).isEqualTo(200);
        return reponse.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse demander(String adresse, Acteur par) throws Exception {
        return pages.perform(get(URI.create(adresse)).with(scene.comme(par)))
                .andReturn()
                .getResponse();
    }
}
