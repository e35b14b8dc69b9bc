package ca.qc.madi.accueil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.partage.Acteur;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The émetteur's own pages, its drop zone, and errors told at the field they are about. */
@TestMadi
class MesPagesTest {

    @Autowired
    private MockMvc pages;

    @Autowired
    private Scene scene;

    private Acteur verrerie = Scene.AUDITEUR;

    @BeforeEach
    void ouvrir() {
        verrerie = scene.verrerie();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mes-paiements", "/mes-personnes", "/mes-accuses"})
    void chacun_n_y_trouve_que_les_siens_et_les_autres_roles_rien(String adresse) throws Exception {
        String sien = scene.enVigueur(verrerie);
        Acteur fonderie = scene.fonderie();
        String autre = scene.enVigueur(fonderie);
        assertThat(page(adresse, verrerie)).doesNotContain(autre, fonderie.id());
        if (!adresse.equals("/mes-accuses")) assertThat(page(adresse, verrerie)).contains(sien);
        for (Acteur role : new Acteur[] {Scene.ANALYSTE, Scene.AUDITEUR})
            pages.perform(get(adresse).with(scene.comme(role))).andExpect(status().isNotFound());
        assertThat(page(adresse + "?lang=en", verrerie))
                .contains("lang=\"en-CA\"")
                .doesNotContain("Aucun");
    }

    @Test
    void une_personne_nommee_parait_avec_son_jour_et_un_changement_se_demande() throws Exception {
        String dossier = scene.enVigueur(verrerie);
        assertThat(page("/mes-personnes", verrerie))
                .contains(
                        "Personne " + verrerie.id(),
                        "préparer et déposer les demandes et les rapports",
                        "?acte=f-dossiers-" + dossier + "-contact#f-dossiers-" + dossier + "-contact");
        String ouvert = page("/dossiers/" + dossier + "?acte=f-dossiers-" + dossier + "-contact", verrerie);
        assertThat(ouvert).contains("id=\"f-dossiers-" + dossier + "-contact\" open=\"open\"");
        changer(dossier, "2024-02-20").andExpect(status().is3xxRedirection());
        assertThat(page("/mes-personnes", verrerie))
                .contains("Rosalie Roy", "rosalie@exemple.ca", "depuis le 20\u00a0février 2024");
        changer(dossier, "2024-03-10").andExpect(status().is3xxRedirection());
        assertThat(page("/mes-personnes", verrerie)).contains("à partir du 10\u00a0mars 2024");
    }

    @Test
    void une_date_refusee_se_dit_au_champ_et_le_resume_y_mene() throws Exception {
        String dossier = scene.enVigueur(verrerie);
        String champ = "f-dossiers-" + dossier + "-contact-effet";
        String refus = texte(changer(dossier, "bientôt").andExpect(status().isUnprocessableContent()));
        assertThat(refus)
                .contains("href=\"#" + champ + "\"", "id=\"" + champ + "-faute\"")
                .containsPattern("id=\"" + champ + "\"[^>]*aria-describedby=\"[^\"]*" + champ
                        + "-faute\"[^>]*aria-invalid=\"true\"")
                .doesNotContainPattern("name=\"courriel\"[^>]*aria-invalid");
        assertThat(texte(changer(dossier, "2020-01-01").andExpect(status().isUnprocessableContent())))
                .contains("M-DATE-02", "href=\"#" + champ + "\"");
    }

    @Test
    void un_champ_absent_est_nomme_et_le_formulaire_revient() throws Exception {
        String dossier = scene.offert(verrerie);
        String adresse = "/dossiers/" + dossier + "/reponse";
        String refus =
                texte(pages.perform(post(adresse).with(scene.comme(verrerie)).with(csrf()))
                        .andExpect(status().isBadRequest()));
        String champ = "f-dossiers-" + dossier + "-reponse-interet";
        assertThat(refus)
                .contains("M-SAISIE-08", "href=\"#" + champ + "\"", "id=\"" + champ + "\"")
                .containsPattern(
                        "role=\"radiogroup\"[^>]*aria-describedby=\"" + champ + "-faute\"[^>]*aria-invalid=\"true\"");
        pages.perform(post(adresse).with(scene.comme(scene.fonderie())).with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void la_zone_de_depot_s_ajoute_aux_champs_et_ne_les_remplace_pas() throws Exception {
        String dossier = scene.enVigueur(verrerie);
        String depot = "/dossiers/" + dossier + "/depots/" + scene.brouillon(dossier, verrerie);
        assertThat(page(depot, verrerie))
                .contains("id=\"joindre-CLASSEUR\"", "<script type=\"module\" src=\"/depot.js\"></script>")
                .containsPattern("<div hidden[^>]* data-depot[^>]* class=\"zone\"")
                .containsPattern("<p role=\"status\"></p>");
        assertThat(page(depot, Scene.AUDITEUR)).doesNotContain("/depot.js", "data-depot");
        pages.perform(get("/depot.js").with(scene.comme(verrerie))).andExpect(status().isOk());
    }

    private ResultActions changer(String dossier, String effet) throws Exception {
        return pages.perform(post("/dossiers/" + dossier + "/contact")
                .param("fonction", "PERSONNE_AUTORISEE")
                .param("personne", "Rosalie Roy")
                .param("courriel", "rosalie@exemple.ca")
                .param("effet", effet)
                .param("texte", "Elle remplace la personne précédente.")
                .with(scene.comme(verrerie))
                .with(csrf()));
    }

    private static String texte(ResultActions reponse) throws Exception {
        return reponse.andReturn().getResponse().getContentAsString();
    }

    private String page(String adresse, Acteur lecteur) throws Exception {
        String page =
                texte(pages.perform(get(adresse).with(scene.comme(lecteur))).andExpect(status().isOk()));
        PagesSobresTest.exigerSobre(page);
        return page;
    }
}
