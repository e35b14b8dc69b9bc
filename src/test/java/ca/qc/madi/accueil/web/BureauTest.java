package ca.qc.madi.accueil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.partage.Acteur;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A task taken and done through the forms, and what each reader sees of it. */
@TestMadi
class BureauTest {

    @Autowired
    private MockMvc pages;

    @Autowired
    private Scene scene;

    @Autowired
    private Flux flux;

    private Acteur verrerie = Scene.AUDITEUR;
    private Acteur fonderie = Scene.AUDITEUR;

    @BeforeEach
    void ouvrir() {
        verrerie = scene.verrerie();
        fonderie = scene.fonderie();
    }

    @Test
    void l_analyste_prend_une_tache_et_l_acheve_par_les_formulaires() throws Exception {
        String id = aAutoriser();
        assertThat(page("/dossiers/" + id, Scene.ANALYSTE)).contains("/taches/" + tache(id) + "/prise");
        envoyer("/taches/" + tache(id) + "/prise", Scene.ANALYSTE)
                .andExpect(redirectedUrl("/"))
                .andExpect(flash().attribute("confirmation", "prise"));
        assertThat(page("/dossiers/" + id, Scene.ANALYSTE))
                .contains("/taches/" + tache(id) + "/remise")
                .contains("Personne analyste-a");

        envoyer("/dossiers/" + id + "/autorisation", Scene.ANALYSTE, "issue", "OBTENUE", "numero", "612-2023")
                .andExpect(redirectedUrl("/dossiers/" + id));
        assertThat(page("/dossiers/" + id, Scene.ANALYSTE)).contains("Autorisation obtenue\u00a0: décret 612-2023.");
    }

    @Test
    void la_tache_qu_un_autre_tient_ne_se_fait_pas_et_le_refus_dit_pourquoi() throws Exception {
        String id = aAutoriser();
        envoyer("/taches/" + tache(id) + "/prise", Scene.ANALYSTE);
        envoyer("/taches/" + tache(id) + "/prise", Scene.COLLEGUE).andExpect(status().isConflict());
        int avant = scene.faits(id);
        String refus = envoyer(
                        "/dossiers/" + id + "/autorisation", Scene.COLLEGUE, "issue", "OBTENUE", "numero", "613-2023")
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(refus).contains("Il y a un problème").contains("M-TACHE-02").contains("<title>Erreur\u00a0: ");
        assertThat(scene.faits(id)).isEqualTo(avant);
        assertThat(page("/dossiers/" + id, Scene.AUDITEUR)).contains("Actes refusés");
    }

    @Test
    void ce_qui_etait_ecrit_dans_un_formulaire_refuse_y_est_encore() throws Exception {
        String id = aAutoriser();
        String refus = envoyer(
                        "/dossiers/" + id + "/autorisation",
                        Scene.ANALYSTE,
                        "issue",
                        "OBTENUE",
                        "numero",
                        "612-2023",
                        "dateEffet",
                        "2023-01-01")
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(refus).contains("M-DATE-02").contains("value=\"612-2023\"").contains("value=\"2023-01-01\"");
    }

    @Test
    void une_date_illisible_est_refusee_en_disant_comment_l_ecrire() throws Exception {
        String id = scene.offert(verrerie);
        String refus = envoyer("/dossiers/" + id + "/reponse", Scene.ANALYSTE, "interet", "true", "dateEffet", "hier")
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(refus).contains("M-SAISIE-01").contains("AAAA-MM-JJ");
    }

    @Test
    void l_emetteur_ne_voit_que_les_siens_et_ce_qui_est_attendu_de_lui() throws Exception {
        String sien = scene.offert(verrerie);
        String autre = scene.offert(fonderie);
        assertThat(page("/", verrerie))
                .contains("Ce qui est attendu de vous")
                .contains(sien)
                .doesNotContain(autre)
                .doesNotContain("Fonderie");
        assertThat(page("/dossiers", verrerie)).contains(sien).doesNotContain(autre);
        envoyer("/dossiers/" + sien + "/reponse", verrerie, "interet", "true")
                .andExpect(redirectedUrl("/dossiers/" + sien));
        assertThat(page("/dossiers/" + sien, verrerie)).contains("Autorisation en cours");
    }

    @Test
    void un_etat_est_dit_en_mots() throws Exception {
        String id = scene.offert(verrerie);
        String refus = envoyer("/dossiers/" + id + "/lettre", Scene.ANALYSTE)
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(refus)
                .contains("M-ETAT-01")
                .contains("«\u00a0Offre faite\u00a0»")
                .doesNotContain("OFFERT");
    }

    private String aAutoriser() throws Exception {
        String id = scene.offert(verrerie);
        envoyer("/dossiers/" + id + "/reponse", verrerie, "interet", "true");
        return id;
    }

    private String tache(String dossier) {
        return flux.taches(dossier).get(0).id();
    }

    private String page(String adresse, Acteur lecteur) throws Exception {
        return pages.perform(get(adresse).with(scene.comme(lecteur)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ResultActions envoyer(String adresse, Acteur par, String... champs) throws Exception {
        var envoi = post(adresse).with(scene.comme(par)).with(csrf());
        for (int i = 0; i < champs.length; i += 2) envoi.param(champs[i], champs[i + 1]);
        return pages.perform(envoi);
    }
}
