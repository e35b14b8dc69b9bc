package ca.qc.madi.accueil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.formulaire.SaisieModele;
import ca.qc.madi.journal.Empreinte;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.projet.ReceptionDepot;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** A kept verdict read again by its address: what, where, why, what changed; and computed again. */
@TestMadi
class VerdictPageTest {

    private static final Path CLASSEUR = Path.of("src/test/resources/formulaire/exemples/pte-depot.xlsx");

    @Autowired
    private MockMvc pages;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcTemplate base;

    @Autowired
    private ReceptionDepot reception;

    @Autowired
    private Horloge horloge;

    private Acteur verrerie = Scene.AUDITEUR;
    private String dossier = "";
    private String depot = "";

    @BeforeEach
    void ouvrir() {
        verrerie = scene.verrerie();
        dossier = scene.enVigueur(verrerie);
        depot = scene.brouillon(dossier, verrerie);
    }

    /** Two établissements without an address, a budget that does not balance, an unknown date. */
    private static SaisieModele fautif() {
        return SaisieModele.pte(Etape.DEPOT)
                .sansCellule("etablissements", 0, "adresse")
                .sansCellule("etablissements", 1, "adresse")
                .champ("emetteur.nom", "Verrerie de la Chaudière inc.")
                .champ("projet.debut", "bientôt")
                .cellule("financement", 0, "prevu", SaisieModele.decimal("190000.00"));
    }

    private String verdict(SaisieModele classeur) {
        return verdict(classeur.octets());
    }

    private String verdict(byte[] classeur) {
        return "/dossiers/" + dossier + "/verdicts/" + scene.verdict(dossier, depot, classeur, verrerie);
    }

    private String lire(String adresse) throws Exception {
        return pages.perform(get(adresse).with(scene.comme(verrerie)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void chaque_constat_dit_quoi_ou_pourquoi_et_montre_la_feuille() throws Exception {
        String page = lire(verdict(fautif()));
        assertThat(page)
                .contains("<title>4 erreurs, 3 avertissements, aucun renseignement.")
                .contains("role=\"alert\"", "G-FIN-06", "240000.00", "250000.00", "Guide de l’émetteur")
                .contains("F-TYPE-01", "bientôt", "Date de début prévue")
                .contains("<td lang=\"fr-CA\" class=\"fautive\">")
                .contains("scope=\"col\">C<", "?cellule=1!C19#constat-")
                .contains("is not a recognized date", "href=\"#onglet-0\"");
        assertThat(page).as("the empty cell is said to be one").contains("(vide)");
    }

    @Test
    void les_constats_identiques_sont_groupes_et_chacun_garde_son_adresse() throws Exception {
        String page = lire(verdict(fautif()));
        assertThat(page).contains("2 cellules").containsPattern("id=\"constat-\\d\"[^>]*>\\s*<th scope=\"row\"");
        assertThat(page.split("La case « Établissements visés – Adresse » est vide", -1))
                .as("said once")
                .hasSize(2);
    }

    @Test
    void le_filtre_se_fait_par_l_adresse_et_le_compte_reste_entier() throws Exception {
        String adresse = verdict(fautif());
        assertThat(lire(adresse + "?gravite=AVERTISSEMENT"))
                .contains("G-PTE-05", "<title>4 erreurs, 3 avertissements", "aria-current=\"true\"")
                .doesNotContain("G-FIN-06");
        assertThat(lire(adresse + "?gravite=ERREUR")).contains("G-FIN-06").doesNotContain("G-PTE-05");
        assertThat(lire(adresse + "?gravite=<b>&cellule='")).contains("G-FIN-06", "G-PTE-05");
    }

    @Test
    void le_lien_vers_une_cellule_la_montre() throws Exception {
        String adresse = verdict(fautif());
        assertThat(lire(adresse)).doesNotContain("constat erreur visee");
        assertThat(lire(adresse + "?cellule=1!C19")).containsOnlyOnce("constat erreur visee");
    }

    @Test
    void le_meme_fichier_deux_fois_donne_le_meme_verdict() throws Exception {
        byte[] classeur = fautif().octets();
        String premier = verdict(classeur);
        assertThat(verdict(classeur)).isEqualTo(premier);
        assertThat(base.queryForObject("select count(*) from verdict where dossier = ?", Integer.class, dossier))
                .isEqualTo(1);
        String autre = verdict(fautif().champ("projet.titre", "Autre titre"));
        assertThat(autre).isNotEqualTo(premier);
        assertThat(lire(premier)).as("the old one is still there").contains("G-FIN-06");
    }

    @Test
    void le_verdict_sort_en_json_avec_l_empreinte_du_fichier() throws Exception {
        byte[] classeur = fautif().octets();
        String adresse = verdict(classeur);
        String json = pages.perform(get(adresse + "/constats.json").with(scene.comme(verrerie)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", Matchers.startsWith("attachment")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(json).contains("\"conforme\":false", "\"code\":\"G-FIN-06\"", Empreinte.de(classeur));
    }

    @Test
    void le_verdict_sort_aussi_en_copie_annotee_et_en_listes() throws Exception {
        String adresse = verdict(fautif());
        assertThat(lire(adresse)).contains("/annote.xlsx\"", "/constats.csv\"", "/constats.xlsx\"");
        try (XSSFWorkbook copie = new XSSFWorkbook(new ByteArrayInputStream(telecharger(adresse + "/annote.xlsx")))) {
            assertThat(copie.getSheet("Constats")).isNotNull();
            assertThat(copie.getSheet("3. Dépenses").getCellComments().values())
                    .anySatisfy(c -> assertThat(c.getString().getString()).contains("G-FIN-06"));
        }
        assertThat(new String(telecharger(adresse + "/constats.csv"), StandardCharsets.UTF_8))
                .contains("G-FIN-06");
        try (XSSFWorkbook liste = new XSSFWorkbook(new ByteArrayInputStream(telecharger(adresse + "/constats.xlsx")))) {
            assertThat(liste.getSheetAt(0).getLastRowNum()).isPositive();
        }
    }

    private byte[] telecharger(String adresse) throws Exception {
        return pages.perform(get(adresse).with(scene.comme(verrerie)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    @Test
    void refait_a_partir_de_ce_qui_est_conserve_le_verdict_est_identique() throws Exception {
        String adresse = verdict(fautif());
        scene.verdict(dossier, depot, Files.readAllBytes(CLASSEUR), verrerie);
        String depose = "/dossiers/" + dossier + "/verdicts/" + scene.deposer(dossier, depot, verrerie);
        assertThat(lire(depose + "/reprise")).contains("Le résultat est identique");
        assertThat(lire(adresse + "/reprise")).contains("Le résultat est identique");
    }

    @Test
    void le_verdict_d_un_depot_qui_n_a_mene_a_rien_est_conserve_aussi() {
        RefProjet ref = new RefProjet(dossier, "P9");
        byte[] octets = fautif().octets();
        assertThatThrownBy(() -> reception.deposerDemande(ref, Volet.PTE, octets, verrerie, horloge.instant()))
                .isInstanceOf(ActeRefuse.class)
                .hasMessageContaining("F-TYPE-01");
        assertThat(base.queryForList(
                        "select fichier from verdict where dossier = ? and projet = 'P9'", String.class, dossier))
                .containsExactly(Empreinte.de(octets));
    }

    @Test
    void refait_un_verdict_qui_differe_dit_chaque_difference() throws Exception {
        String adresse = verdict(fautif());
        String id = adresse.substring(adresse.lastIndexOf('/') + 1);
        assertThat(base.update(
                        "update verdict set constats = replace(constats, '\"240000.00\"', '\"240000.01\"') where id = ?",
                        id))
                .isEqualTo(1);
        assertThat(lire(adresse + "/reprise"))
                .contains("2 constats diffèrent", "N’est plus constaté", "Nouveau constat")
                .doesNotContain("Le résultat est identique");
    }

    @Test
    void un_nouvel_envoi_dit_ce_qui_a_change_depuis_le_precedent() throws Exception {
        verdict(fautif());
        String page = "/dossiers/" + dossier + "/depots/" + depot;
        assertThat(lire(page)).doesNotContain("Depuis votre envoi précédent");
        verdict(fautif().cellule("financement", 0, "prevu", SaisieModele.decimal("200000.00"))
                .ajouter("activites", Map.of("numero", "2", "activite", "Rapport")));
        assertThat(lire(page))
                .contains("Depuis votre envoi précédent\u00a0: 2 changements")
                .contains("<del>190000</del>", "<ins>200000</ins>", "Rangée ajoutée", "2 · Rapport");
    }
}
