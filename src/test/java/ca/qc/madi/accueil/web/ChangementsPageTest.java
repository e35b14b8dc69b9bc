package ca.qc.madi.accueil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.journal.Empreinte;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.securite.CreationCompte;
import ca.qc.madi.securite.Jetons;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** A new person, a document demanded, an e-mail put back, a site that changes hands: each by its form. */
@TestMadi
class ChangementsPageTest {

    @Autowired
    private MockMvc pages;

    @Autowired
    private Scene scene;

    @Autowired
    private DataSource donnees;

    @Autowired
    private CreationCompte comptes;

    @Autowired
    private Jetons jetons;

    private String dossier = "";

    @Test
    void what_changes_at_the_emetteur_and_what_it_must_provide_go_through_the_page() throws Exception {
        Acteur emetteur = scene.verrerie();
        dossier = scene.enVigueur(emetteur);
        scene.etudeAcceptee(dossier, "P1");

        String[] ana = {"fonction", "REPRESENTANT_ADMINISTRATIF", "personne", "Ana Silva", "effet", "2024-02-01"};
        assertThat(faire("/contact", Scene.AUDITEUR, "lettre.pdf", ana).getStatus())
                .isEqualTo(403);
        String[] jointe = {ana[0], ana[1], ana[2], ana[3], ana[4], ana[5], "courriel", "ana@exemple.test"};
        assertThat(faire("/contact", emetteur, null, jointe).getContentAsString())
                .contains("M-TEXTE-01");
        assertThat(faire("/contact", emetteur, "lettre.pdf", jointe).getStatus())
                .isEqualTo(302);
        assertThat(lire(Scene.ANALYSTE)).contains("représentant administratif", "à compter du 2024-02-01");

        String exigences = "/projets/P1/exigences";
        assertThat(lire(emetteur)).doesNotContain("action=\"/dossiers/" + dossier + exigences + "\"");
        faire(exigences, Scene.ANALYSTE, null, "exigence", "DOCUMENT", "texte", "Le contrat signé");
        assertThat(lire(emetteur))
                .contains("Exigence n\u00ba\u00a01", "Le contrat signé", "2024-05-20", "Pièce exigée");
        relancer(emetteur);
        faire(exigences + "/EXIGENCE-1", emetteur, "contrat.pdf", "texte", "Le voici");
        assertThat(lire(Scene.AUDITEUR)).contains("contrat.pdf", "pièce reçue");
        MockHttpServletResponse piece = pages.perform(get("/dossiers/" + dossier + exigences + "/EXIGENCE-1/piece")
                        .with(scene.comme(Scene.ANALYSTE)))
                .andReturn()
                .getResponse();
        assertThat(piece.getContentAsString()).isEqualTo("contenu");

        String[] vente = {"etablissement", "QC0481", "acquereur", "Repreneur inc.", "neq", "1145678901"};
        String[] dite = {"survenu", "2024-02-10", "personne", "Max Roy", "courriel", "max@exemple.test"};
        String[] tout = java.util.stream.Stream.concat(java.util.Arrays.stream(vente), java.util.Arrays.stream(dite))
                .toArray(String[]::new);
        assertThat(faire("/cession", emetteur, "contrat.pdf", tout).getStatus()).isEqualTo(302);
        assertThat(lire(emetteur)).contains("Repreneur inc.", "Attend la réponse du ministère");
        assertThat(faire(
                                "/cession/suite",
                                emetteur,
                                null,
                                "etablissement",
                                "QC0481",
                                "acceptee",
                                "true",
                                "texte",
                                "Oui")
                        .getStatus())
                .isEqualTo(403);
        faire("/cession/suite", Scene.ANALYSTE, null, "etablissement", "QC0481", "acceptee", "true", "texte", "Oui");
        String page = lire(emetteur);
        assertThat(page).contains("Nouveau propriétaire accepté");
        PagesSobresTest.exigerSobre(page);

        String lien =
                "/dossiers/" + dossier + "/justifications/" + Empreinte.de("contenu".getBytes(StandardCharsets.UTF_8));
        assertThat(page).contains("href=\"" + lien + "\"", "lettre.pdf");
        assertThat(ouvrir(lien, emetteur).getContentAsString()).isEqualTo("contenu");
        assertThat(ouvrir(lien, scene.fonderie()).getStatus()).isEqualTo(404);
        assertThat(ouvrir(lien.substring(0, lien.length() - 64) + "0".repeat(64), emetteur)
                        .getStatus())
                .isEqualTo(404);

        String transfert = "/cession/transfert";
        assertThat(page).doesNotContain(transfert);
        assertThat(lire(Scene.ANALYSTE)).contains("action=\"/dossiers/" + dossier + transfert + "\"");
        String[] passe = {"etablissement", "QC0481", "texte", "Vente conclue"};
        assertThat(faire(transfert, emetteur, null, passe).getStatus()).isEqualTo(403);
        String brouillon = scene.brouillon(dossier, emetteur);
        byte[] classeur = Files.readAllBytes(Path.of("src/test/resources/formulaire/exemples/pte-depot.xlsx"));
        String verdict = scene.verdict(dossier, brouillon, classeur, emetteur);
        assertThat(ouvrir("/dossiers/" + dossier + "/verdicts/" + verdict, emetteur)
                        .getStatus())
                .isEqualTo(200);
        MvcResult fait = pages.perform(multipart("/dossiers/" + dossier + transfert)
                        .param("etablissement", "QC0481")
                        .param("texte", "Vente conclue")
                        .with(scene.comme(Scene.ANALYSTE))
                        .with(csrf()))
                .andReturn();
        assertThat(fait.getResponse().getStatus()).isEqualTo(302);
        assertThat(confirmation(fait)).contains("Le dossier est transféré.", "faites-en créer un", "neq-1145678901");
        Acteur repreneur = Acteur.emetteur("max-" + dossier.toLowerCase(java.util.Locale.ROOT), "neq-1145678901");
        comptes.creer(repreneur, "Max Roy", "Un mot de passe assez long 1");
        assertThat(lire(repreneur)).contains("Repreneur inc.").doesNotContain(transfert);
        assertThat(ouvrir("/dossiers/" + dossier, emetteur).getStatus()).isEqualTo(404);
        assertThat(ouvrir(lien, emetteur).getStatus()).isEqualTo(404);
        assertThat(lire(Scene.ANALYSTE))
                .contains("Vente conclue", "fermé au transfert")
                .doesNotContain("action=\"/dossiers/" + dossier + transfert);
        unBrouillonNonEnvoyeResteACeluiQuiLePreparait(repreneur, brouillon, verdict, Empreinte.de(classeur));
    }

    @Test
    void par_l_api_aussi_le_transfert_dit_que_le_repreneur_n_a_pas_de_compte() throws Exception {
        Acteur emetteur = scene.verrerie();
        dossier = scene.enVigueur(emetteur);
        scene.etudeAcceptee(dossier, "P1");
        String[] vente = {
            "etablissement", "QC0481", "acquereur", "Sans Compte inc.", "neq", "1190000019",
            "survenu", "2024-02-10", "personne", "Léa Roy", "courriel", "lea@exemple.test"
        };
        assertThat(faire("/cession", emetteur, "contrat.pdf", vente).getStatus())
                .isEqualTo(302);
        String[] oui = {"etablissement", "QC0481", "acceptee", "true", "texte", "Oui"};
        assertThat(faire("/cession/suite", Scene.ANALYSTE, null, oui).getStatus())
                .isEqualTo(302);
        MockHttpServletResponse recu = pages.perform(post("/api/v1/dossiers/" + dossier + "/cession/transfert")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"etablissement\": \"QC0481\", \"texte\": \"Vente conclue\"}")
                        .header("Authorization", "Bearer " + jeton("transfert", Scene.ANALYSTE)))
                .andReturn()
                .getResponse();
        assertThat(recu.getStatus()).isEqualTo(200);
        assertThat(recu.getContentAsString(StandardCharsets.UTF_8))
                .contains("\"acte\":\"transfert\"", "n’a de compte", "has an account", "neq-1190000019");
    }

    /** The page of the dossier as the analyst finds it after the act. */
    private String confirmation(MvcResult fait) throws Exception {
        var page = get("/dossiers/" + dossier).with(scene.comme(Scene.ANALYSTE));
        fait.getFlashMap().forEach(page::flashAttr);
        return pages.perform(page).andReturn().getResponse().getContentAsString();
    }

    /** Nothing of it for the new owner, by the pages nor the API; all of it for the ministry, who can send it no more. */
    private void unBrouillonNonEnvoyeResteACeluiQuiLePreparait(
            Acteur repreneur, String brouillon, String verdict, String sha256) throws Exception {
        String depot = "/dossiers/" + dossier + "/depots/" + brouillon;
        String piece = depot + "/pieces/" + sha256;
        String constats = "/dossiers/" + dossier + "/verdicts/" + verdict;
        assertThat(lire(repreneur)).doesNotContain(brouillon);
        assertThat(ouvrir("/", repreneur).getContentAsString()).doesNotContain(brouillon);
        for (String adresse :
                List.of(depot, piece, depot + "/formulaire.xlsx", constats, constats + "/constats.json")) {
            assertThat(ouvrir(adresse, repreneur).getStatus()).as(adresse).isEqualTo(404);
        }
        String[] retrait = {"genre", "CLASSEUR", "sha256", sha256};
        String court = "/depots/" + brouillon;
        assertThat(faire(court + "/retrait", repreneur, null, retrait).getStatus())
                .isEqualTo(404);
        assertThat(faire(court + "/envoi", repreneur, null).getStatus()).isEqualTo(404);
        for (Acteur lecteur : List.of(Scene.ANALYSTE, Scene.AUDITEUR)) {
            assertThat(ouvrir(depot, lecteur).getContentAsString()).contains("il a été fermé le");
            assertThat(ouvrir(piece, lecteur).getStatus()).isEqualTo(200);
            assertThat(ouvrir(constats, lecteur).getStatus()).isEqualTo(200);
        }
        assertThat(faire(court + "/retrait", Scene.ANALYSTE, null, retrait).getContentAsString())
                .contains("M-ETAT-05");

        String jeton = jeton("repreneur", repreneur);
        assertThat(parApi("/depots", jeton).getContentAsString()).isEqualTo("[]");
        assertThat(parApi(court, jeton).getStatus()).isEqualTo(404);
        assertThat(parApi("/verdicts/" + verdict, jeton).getStatus()).isEqualTo(404);
        assertThat(parApi(court, jeton("ministere", Scene.ANALYSTE)).getContentAsString())
                .contains("\"deposable\":false", "\"fermeLe\":\"2024-");
        assertThat(faire("/projets", repreneur, null, "volet", "PTE").getRedirectedUrl())
                .as("a fresh draft, under a number of its own")
                .startsWith("/dossiers/" + dossier + "/depots/")
                .doesNotContain(brouillon);
    }

    private String jeton(String systeme, Acteur acteur) {
        return jetons.creer("transfert-" + systeme, acteur.role(), acteur.emetteur(), Period.ofMonths(1))
                .secret();
    }

    private MockHttpServletResponse parApi(String suite, String jeton) throws Exception {
        return pages.perform(get("/api/v1/dossiers/" + dossier + suite).header("Authorization", "Bearer " + jeton))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse ouvrir(String adresse, Acteur par) throws Exception {
        return pages.perform(get(adresse).with(scene.comme(par))).andReturn().getResponse();
    }

    /** The letter about the demand went to the new person only; it failed, and is put back by an analyst. */
    private void relancer(Acteur emetteur) throws Exception {
        JdbcTemplate sql = new JdbcTemplate(donnees);
        assertThat(sql.update("update courriel set etat = 'ECHEC', essais = 9 where dossier = ?", dossier))
                .isEqualTo(1);
        Matcher adresse = Pattern.compile("/dossiers/" + dossier + "(/courriels/\\d+/relance)")
                .matcher(lire(Scene.ANALYSTE));
        assertThat(adresse.find()).isTrue();
        assertThat(lire(emetteur)).doesNotContain("/relance");
        assertThat(faire(adresse.group(1), emetteur, null).getStatus()).isEqualTo(403);
        assertThat(faire(adresse.group(1), Scene.ANALYSTE, null).getStatus()).isEqualTo(302);
        assertThat(lire(Scene.ANALYSTE)).doesNotContain("/relance").contains("remis dans la boîte d’envoi");
        assertThat(faire(adresse.group(1), Scene.ANALYSTE, null).getContentAsString())
                .contains("M-COURRIEL-01");
    }

    private String lire(Acteur par) throws Exception {
        return pages.perform(get("/dossiers/" + dossier).with(scene.comme(par)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private MockHttpServletResponse faire(String adresse, Acteur par, String fichier, String... champs)
            throws Exception {
        var envoi = multipart("/dossiers/" + dossier + adresse);
        if (fichier != null) {
            byte[] contenu = "contenu".getBytes(StandardCharsets.UTF_8);
            envoi.file(new MockMultipartFile("justification", fichier, "application/pdf", contenu));
            envoi.file(new MockMultipartFile("piece", fichier, "application/pdf", contenu));
        }
        for (int i = 0; i < champs.length; i += 2) envoi.param(champs[i], champs[i + 1]);
        return pages.perform(envoi.with(scene.comme(par)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
