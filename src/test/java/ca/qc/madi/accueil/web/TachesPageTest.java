package ca.qc.madi.accueil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.accueil.web.GestesEnLot.Bilan;
import ca.qc.madi.bureau.FiltresTaches;
import ca.qc.madi.bureau.GesteTache;
import ca.qc.madi.bureau.LigneRegistre;
import ca.qc.madi.bureau.PriseEnCharge;
import ca.qc.madi.bureau.RegistreTaches;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.partage.Acteur;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The list of tasks: what its address asks for, what is done with several at once, the filters a person keeps. */
@TestMadi
class TachesPageTest {

    private static final String LOT = "/taches/lot";

    @Autowired
    private MockMvc pages;

    @Autowired
    private Scene scene;

    @Autowired
    private RegistreTaches registre;

    @Autowired
    private PriseEnCharge prise;

    @Autowired
    private FiltresTaches filtres;

    private String premier = "";
    private String second = "";

    @BeforeEach
    void ouvrir() throws Exception {
        premier = aAutoriser();
        second = aAutoriser();
    }

    @Test
    void deux_taches_se_prennent_d_un_geste_et_celle_qu_un_autre_tient_est_dite_avec_son_nom() throws Exception {
        prise.reclamer(tache(second), Scene.COLLEGUE);
        int gestes = prise.gestes(tache(second)).size();
        Bilan bilan = lot(Scene.ANALYSTE, "geste", "prise", "tache", tache(premier), "tache", tache(second));
        assertThat(bilan.faites()).isEqualTo(1);
        assertThat(bilan.refus()).singleElement().satisfies(r -> {
            assertThat(r.dossier()).isEqualTo(second);
            assertThat(r.code()).isEqualTo("M-TACHE-05");
            assertThat(r.fr()).isEqualTo("Cette tâche est déjà prise par Personne analyste-b.");
        });
        assertThat(inscrite(premier).titulaire()).isEqualTo("analyste-a");
        assertThat(inscrite(second).titulaire()).isEqualTo("analyste-b");
        assertThat(prise.gestes(tache(premier)))
                .extracting(GesteTache::geste, GesteTache::par, GesteTache::avant, GesteTache::apres)
                .containsExactly(tuple("prise-en-charge", "analyste-a", null, "analyste-a"));
        assertThat(prise.gestes(tache(second))).hasSize(gestes);
        assertThat(page("/dossiers/" + second, Scene.AUDITEUR)).contains("M-TACHE-02");
    }

    @Test
    void une_tache_se_confie_a_une_collegue_meme_tenue_par_une_autre_personne() throws Exception {
        prise.reclamer(tache(premier), Scene.ANALYSTE);
        assertThat(lot(Scene.ANALYSTE, "geste", "attribution", "collegue", "analyste-b", "tache", tache(premier))
                        .faites())
                .isEqualTo(1);
        assertThat(inscrite(premier).titulaire()).isEqualTo("analyste-b");
        assertThat(prise.gestes(tache(premier)))
                .extracting(GesteTache::avant, GesteTache::apres)
                .contains(tuple("analyste-a", "analyste-b"));
        for (String inconnue : new String[] {"", "auditeur-a", "personne"}) {
            envoyer(LOT, Scene.ANALYSTE, "geste", "attribution", "collegue", inconnue, "tache", tache(second));
            assertThat(inscrite(second).titulaire()).isNull();
        }
    }

    @Test
    void une_date_de_suivi_se_fixe_et_s_enleve_aussi_sur_ce_que_doit_l_emetteur() throws Exception {
        String offert = scene.offert(scene.verrerie());
        assertThat(lot(Scene.ANALYSTE, "geste", "relance", "suivi", "2024-02-20", "tache", tache(offert))
                        .faites())
                .isEqualTo(1);
        assertThat(inscrite(offert).suiviLe()).isEqualTo(LocalDate.of(2024, 2, 20));
        assertThat(page("/taches?onglet=toutes&signe=relance&dossier=" + offert, Scene.ANALYSTE))
                .contains("value=\"" + tache(offert) + "\"")
                .contains("2024-02-20");
        lot(Scene.ANALYSTE, "geste", "relance", "suivi", "", "tache", tache(offert));
        assertThat(inscrite(offert).suiviLe()).isNull();
        assertThat(lot(Scene.ANALYSTE, "geste", "prise", "tache", tache(offert)).refus())
                .extracting(GestesEnLot.Refus::code)
                .containsExactly("M-TACHE-01");
    }

    @Test
    void l_adresse_choisit_ce_qui_est_montre() throws Exception {
        prise.reclamer(tache(premier), Scene.ANALYSTE);
        assertThat(page("/taches?dossier=" + premier, Scene.ANALYSTE)).contains("data-ligne");
        assertThat(page("/taches?dossier=" + premier, Scene.COLLEGUE)).doesNotContain("data-ligne");
        assertThat(page("/taches?onglet=autres&dossier=" + premier, Scene.COLLEGUE))
                .contains("data-ligne");
        assertThat(page("/taches?onglet=libres&dossier=" + premier, Scene.ANALYSTE))
                .doesNotContain("data-ligne");
        assertThat(page("/taches?onglet=libres&dossier=" + second, Scene.ANALYSTE))
                .contains("data-ligne");
        assertThat(page("/taches?onglet=libres&type=REPONDRE_OFFRE&dossier=" + second, Scene.ANALYSTE))
                .doesNotContain("data-ligne");
        assertThat(page("/taches?onglet=faites&type=REPONDRE_OFFRE&dossier=" + second, Scene.AUDITEUR))
                .contains("data-ligne");
        String emetteur = inscrite(second).emetteur();
        assertThat(page("/taches?onglet=libres&emetteur=" + emetteur, Scene.ANALYSTE))
                .contains(second);
        assertThat(page("/taches?onglet=libres&q=chaudiere&emetteur=" + emetteur, Scene.ANALYSTE))
                .contains("data-ligne");
        assertThat(page("/taches?onglet=libres&q=100%25&emetteur=" + emetteur, Scene.ANALYSTE))
                .doesNotContain("data-ligne");
        assertThat(page("/taches?onglet=n%27importe&type=quoi&tri=x&page=-1&signe=zz", Scene.ANALYSTE))
                .contains("<h1");
        assertThat(page("/taches?onglet=libres&signe=RETARD&dossier=" + second, Scene.ANALYSTE))
                .doesNotContain("data-ligne");
    }

    @Test
    void la_liste_se_trie_dans_les_deux_sens() throws Exception {
        String emetteur = "onglet=libres&type=" + inscrite(premier).type();
        String croissant = page("/taches?" + emetteur + "&tri=DOSSIER&sens=asc&q=" + premier, Scene.ANALYSTE);
        assertThat(croissant).contains("aria-sort=\"ascending\"");
        String decroissant = page("/taches?" + emetteur + "&tri=DOSSIER&sens=desc", Scene.ANALYSTE);
        assertThat(decroissant.indexOf("dossiers/" + second))
                .isLessThan(decroissant.indexOf("dossiers/" + premier))
                .isPositive();
    }

    @Test
    void un_filtre_se_garde_sous_un_nom_et_n_est_qu_a_soi() throws Exception {
        String requete = "onglet=TOUTES&type=CONSIGNER_DECRET&q=aci%C3%A9rie+%26+fils&signe=RETARD";
        envoyer("/taches/filtres", Scene.ANALYSTE, "nom", "Décrets", "retour", requete);
        FiltresTaches.Filtre garde = filtres.lister(Scene.ANALYSTE).stream()
                .filter(f -> f.nom().equals("Décrets"))
                .findFirst()
                .orElseThrow();
        assertThat(garde.adresse())
                .contains("type=CONSIGNER_DECRET")
                .contains("q=aci%C3%A9rie+%26+fils")
                .contains("signe=RETARD");
        assertThat(page(garde.adresse().replace("%C3%A9", "e").replace("%26", "et"), Scene.COLLEGUE))
                .contains("acierie");
        assertThat(filtres.lister(Scene.COLLEGUE)).noneMatch(f -> f.id() == garde.id());
        envoyer("/taches/filtres/" + garde.id() + "/oubli", Scene.COLLEGUE);
        assertThat(filtres.lister(Scene.ANALYSTE)).contains(garde);
        envoyer("/taches/filtres/" + garde.id() + "/oubli", Scene.ANALYSTE);
        assertThat(filtres.lister(Scene.ANALYSTE)).doesNotContain(garde);
        envoyer("/taches/filtres", Scene.ANALYSTE, "nom", " ", "retour", requete)
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void l_emetteur_n_a_pas_de_liste_et_l_auditeur_n_y_fait_rien() throws Exception {
        pages.perform(get("/taches").with(scene.comme(scene.fonderie()))).andExpect(status().isNotFound());
        envoyer(LOT, Scene.AUDITEUR, "geste", "prise", "tache", tache(premier)).andExpect(status().isForbidden());
        assertThat(inscrite(premier).titulaire()).isNull();
        assertThat(page("/taches?onglet=libres&dossier=" + premier, Scene.AUDITEUR))
                .contains("data-ligne")
                .doesNotContain("name=\"tache\"");
        envoyer(LOT, Scene.ANALYSTE).andExpect(status().isUnprocessableContent());
    }

    @Test
    void le_bureau_compte_et_mene_a_la_liste_filtree() throws Exception {
        String accueil = page("/", Scene.ANALYSTE);
        assertThat(accueil)
                .contains("/taches?onglet=TOUTES&amp;tri=ECHEANCE&amp;sens=asc&amp;signe=RETARD")
                .contains("<svg")
                .contains("part-disponible")
                .contains(premier);
        PagesSobresTest.exigerSobre(accueil);
        PagesSobresTest.exigerSobre(page("/taches?onglet=toutes", Scene.ANALYSTE));
        PagesSobresTest.exigerSobre(page("/taches?lang=en&onglet=faites", Scene.AUDITEUR));
    }

    private String aAutoriser() throws Exception {
        Acteur verrerie = scene.verrerie();
        String id = scene.offert(verrerie);
        envoyer("/dossiers/" + id + "/reponse", verrerie, "interet", "true");
        assertThat(inscrite(id).type()).isIn(TypeTache.CONSIGNER_DECRET, TypeTache.CONSIGNER_DECISION_CT);
        return id;
    }

    private LigneRegistre inscrite(String dossier) {
        return registre.duDossier(dossier).get(0);
    }

    private String tache(String dossier) {
        return inscrite(dossier).id();
    }

    private String page(String adresse, Acteur lecteur) throws Exception {
        return pages.perform(get(URI.create(adresse)).with(scene.comme(lecteur)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private Bilan lot(Acteur par, String... champs) throws Exception {
        return (Bilan) envoyer(LOT, par, champs).andReturn().getFlashMap().get("bilan");
    }

    private ResultActions envoyer(String adresse, Acteur par, String... champs) throws Exception {
        var envoi = post(adresse).with(scene.comme(par)).with(csrf());
        for (int i = 0; i < champs.length; i += 2) envoi.param(champs[i], champs[i + 1]);
        return pages.perform(envoi);
    }
}
