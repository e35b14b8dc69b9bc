package ca.qc.madi.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.journal.Verification;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.preuve.JournauxEvenements;
import ca.qc.madi.preuve.JournauxEvenements.Demande;
import ca.qc.madi.preuve.JournauxEvenements.Forme;
import ca.qc.madi.preuve.Preuves;
import ca.qc.madi.preuve.VerificationArchive;
import ca.qc.madi.securite.Jetons;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The ministry's notes on a dossier: corrected by later ones, never shown to the émetteur, never taken out unseen. */
@TestMadi
class NotesTest {

    @Autowired
    private MockMvc passerelle;

    @Autowired
    private Scene scene;

    @Autowired
    private Jetons jetons;

    @Autowired
    private Preuves preuves;

    @Autowired
    private Verification verification;

    @Autowired
    private JournauxEvenements journaux;

    @Autowired
    private JdbcTemplate base;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void une_note_se_lit_au_ministere_seulement_et_une_autre_la_corrige() throws Exception {
        Acteur verrerie = scene.verrerie();
        String dossier = scene.enVigueur(verrerie);
        Appel systeme = Appel.comme(verrerie, jetons, passerelle);
        String avant = page(dossier, "", verrerie);
        String vu = vu(systeme, dossier);

        base.update(
                "insert into abonnement (id, personne, role, adresse, secret, types, cree_le)"
                        + " values ('notes', ?, 'ANALYSTE', 'https://exemple.invalid', 'secret', '', current_timestamp)",
                Scene.ANALYSTE.id());
        ecrire(dossier, Map.of("note", "<b>Appel</b> reçu ce matin"), Scene.ANALYSTE);
        ecrire(dossier, Map.of("note", "L’appel venait du consultant", "corrige", "1"), Scene.COLLEGUE);

        assertThat(page(dossier, "", verrerie)).as("not even its existence").isEqualTo(avant);
        assertThat(vu(systeme, dossier)).isEqualTo(vu);
        assertThat(systeme.lire("/dossiers/" + dossier + "/notes").getStatus()).isEqualTo(404);
        for (Acteur lecteur : List.of(Scene.ANALYSTE, Scene.AUDITEUR)) {
            assertThat(page(dossier, "", lecteur))
                    .contains("&lt;b&gt;Appel&lt;/b&gt; reçu", "corrigée par la note 2", "corrige la note 1")
                    .doesNotContain("<b>Appel");
            assertThat(page(dossier, "/rejeu", lecteur)).contains("&lt;b&gt;Appel&lt;/b&gt; reçu");
        }
        assertThat(page(dossier, "", Scene.ANALYSTE)).contains("Écrire une note");
        assertThat(page(dossier, "", Scene.AUDITEUR)).doesNotContain("Écrire une note");
        MockHttpServletResponse lues =
                Appel.comme(Scene.AUDITEUR, jetons, passerelle).lire("/dossiers/" + dossier + "/notes");
        assertThat(Appel.json(lues)).hasSize(2);
        assertThat(Appel.json(lues).get(1).get("corrige").asInt()).isEqualTo(1);

        for (String de : new String[] {dossier, null}) {
            for (Forme forme : Forme.values()) {
                ByteArrayOutputStream evenements = new ByteArrayOutputStream();
                journaux.ecrire(new Demande(forme, de, false), evenements);
                assertThat(evenements.toString(StandardCharsets.UTF_8))
                        .contains(dossier)
                        .doesNotContain("NOTES-", "NoteInscrite");
            }
        }
        assertThat(base.queryForObject("select count(*) from livraison where abonnement = 'notes'", Integer.class))
                .isZero();
        base.update("delete from abonnement where id = 'notes'");

        String zip = new String(preuves.exporter(dossier), StandardCharsets.UTF_8);
        assertThat(zip).contains("notes.jsonl", "L’appel venait du consultant");
        assertThat(anomalies(dossier)).isZero();
        assertThat(verification.verifier().ruptures())
                .noneMatch(r -> r.dossier().contains(dossier));
    }

    @Test
    void une_note_retiree_de_la_base_se_voit() throws Exception {
        String dossier = scene.enVigueur(scene.verrerie());
        ecrire(dossier, Map.of("note", "Première"), Scene.ANALYSTE);
        ecrire(dossier, Map.of("note", "Deuxième"), Scene.ANALYSTE);
        new TransactionTemplate(transactions).executeWithoutResult(statut -> {
            base.update("delete from fait where dossier = ? and rang = 2", "NOTES-" + dossier);
            assertThat(verification.verifier().ruptures())
                    .anyMatch(r -> r.dossier().equals("NOTES-" + dossier) && r.rang() == 2);
            assertThat(anomalies(dossier)).isPositive();
            statut.setRollbackOnly();
        });
    }

    @Test
    void une_note_vide_trop_longue_ou_sans_objet_est_refusee_a_son_champ() throws Exception {
        Acteur verrerie = scene.verrerie();
        String dossier = scene.enVigueur(verrerie);
        refuser(dossier, Map.of("note", " "), "M-TEXTE-01", "note");
        refuser(dossier, Map.of("note", "n".repeat(4001)), "M-NOTE-01", "note");
        refuser(dossier, Map.of("note", "Une note", "projet", "P9"), "M-NOTE-02", "projet");
        refuser(dossier, Map.of("note", "Une note", "corrige", "1"), "M-NOTE-03", "corrige");
        assertThat(envoyer(dossier, Map.of("note", "Une note"), verrerie).getStatus())
                .isEqualTo(403);
        assertThat(envoyer(dossier, Map.of("note", "Une note"), Scene.AUDITEUR).getStatus())
                .isEqualTo(403);
        assertThat(page(dossier, "", Scene.ANALYSTE)).contains("Aucune note.");
    }

    private void refuser(String dossier, Map<String, String> champs, String code, String champ) throws Exception {
        MockHttpServletResponse refus = envoyer(dossier, champs, Scene.ANALYSTE);
        assertThat(refus.getStatus()).as(code).isEqualTo(422);
        String ancre = "f-dossiers-" + dossier + "-notes-";
        assertThat(refus.getContentAsString()).contains(code, "href=\"#" + ancre + champ + "\"");
    }

    private int anomalies(String dossier) {
        return VerificationArchive.verifier(new ByteArrayInputStream(preuves.exporter(dossier)), null)
                .anomalies()
                .size();
    }

    private void ecrire(String dossier, Map<String, String> champs, Acteur par) throws Exception {
        assertThat(envoyer(dossier, champs, par).getStatus()).isEqualTo(302);
    }

    private MockHttpServletResponse envoyer(String dossier, Map<String, String> champs, Acteur par) throws Exception {
        var envoi = post("/dossiers/" + dossier + "/notes");
        champs.forEach(envoi::param);
        return passerelle
                .perform(envoi.with(scene.comme(par)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    /** What a system of the émetteur reads of its dossier, its version included. */
    private static String vu(Appel systeme, String dossier) throws Exception {
        MockHttpServletResponse lu = systeme.lire("/dossiers/" + dossier);
        String faits = systeme.lire("/dossiers/" + dossier + "/faits").getContentAsString();
        return lu.getHeader("ETag") + lu.getContentAsString() + faits;
    }

    private String page(String dossier, String suite, Acteur lecteur) throws Exception {
        return passerelle
                .perform(get("/dossiers/" + dossier + suite).with(scene.comme(lecteur)))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
