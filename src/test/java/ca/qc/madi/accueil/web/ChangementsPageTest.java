package ca.qc.madi.accueil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.journal.Empreinte;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.securite.CreationCompte;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

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
        assertThat(faire(transfert, Scene.ANALYSTE, null, passe).getStatus()).isEqualTo(302);
        Acteur repreneur = Acteur.emetteur("max-" + dossier.toLowerCase(java.util.Locale.ROOT), "neq-1145678901");
        comptes.creer(repreneur, "Max Roy", "Un mot de passe assez long 1");
        assertThat(lire(repreneur)).contains("Repreneur inc.").doesNotContain(transfert);
        assertThat(ouvrir("/dossiers/" + dossier, emetteur).getStatus()).isEqualTo(404);
        assertThat(ouvrir(lien, emetteur).getStatus()).isEqualTo(404);
        assertThat(lire(Scene.ANALYSTE))
                .contains("Vente conclue")
                .doesNotContain("action=\"/dossiers/" + dossier + transfert);
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
