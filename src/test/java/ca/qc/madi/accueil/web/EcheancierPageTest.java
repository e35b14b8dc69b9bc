package ca.qc.madi.accueil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.projet.Echeancier;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The due dates of a month, and the calendar that a secret address opens to whoever holds it and to nobody else. */
@TestMadi
class EcheancierPageTest {

    @Autowired
    private MockMvc pages;

    @Autowired
    private Scene scene;

    @Autowired
    private Echeancier echeancier;

    @Autowired
    private Actes actes;

    @Autowired
    private Horloge horloge;

    private Acteur verrerie = Scene.AUDITEUR;
    private Acteur fonderie = Scene.AUDITEUR;
    private String sien = "";
    private String autre = "";

    @BeforeEach
    void ouvrir() {
        verrerie = scene.verrerie();
        fonderie = scene.fonderie();
        sien = attendu(verrerie, LocalDate.of(2024, 3, 4));
        autre = attendu(fonderie, LocalDate.of(2024, 3, 5));
    }

    @Test
    void un_mois_montre_les_echeances_que_la_personne_peut_voir() throws Exception {
        assertThat(page("/echeancier?mois=2024-03", Scene.ANALYSTE)).contains(sien, autre, "2024-03-04");
        assertThat(page("/echeancier?mois=2024-03", verrerie)).contains(sien).doesNotContain(autre);
        assertThat(page("/echeancier?mois=2024-04", Scene.AUDITEUR)).doesNotContain(sien);
        PagesSobresTest.exigerSobre(page("/echeancier?mois=n-importe", Scene.AUDITEUR));
    }

    @Test
    void l_echeancier_ouvre_la_ou_il_y_a_quelque_chose_et_mene_aux_mois_voisins() throws Exception {
        assertThat(page("/echeancier", verrerie))
                .contains(">mars 2024</h2>", sien)
                .doesNotContain("rel=\"prev\"");
        actes.executer(
                new Acte("essai", sien, Scene.ANALYSTE, horloge.instant()),
                () -> echeancier.attendre(new RefProjet(sien, "P2").rapport("FINAL"), LocalDate.of(2023, 12, 15), 1));
        assertThat(page("/echeancier", verrerie)).contains(">mars 2024</h2>");
        assertThat(page("/echeancier?mois=2023-12", verrerie))
                .contains("2023-12-15", "mois=2024-03", "Suivant\u00a0: mars 2024")
                .doesNotContain("rel=\"prev\"");
        assertThat(page("/echeancier?mois=2024-01", verrerie))
                .contains("Aucune échéance ce mois-ci.", "La prochaine est le 4\u00a0mars 2024.")
                .contains("Précédent\u00a0: décembre 2023", "href=\"/echeancier?mois=2024-03\"");
        assertThat(page("/echeancier?mois=2024-05&lang=en", verrerie))
                .contains("Previous: March 2024")
                .doesNotContain("rel=\"next\"", "The next one");
    }

    @Test
    void le_lien_ouvre_sans_session_le_calendrier_de_cette_personne_seulement() throws Exception {
        String jeton = lien(verrerie);
        MockHttpServletResponse reponse = calendrier(jeton);
        assertThat(reponse.getStatus()).isEqualTo(200);
        assertThat(reponse.getContentType()).startsWith("text/calendar");
        String ics = new String(reponse.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(ics).doesNotContain(autre).doesNotContain("Fonderie");
        Calendar lu = new CalendarBuilder().build(new StringReader(ics));
        assertThat(lu.validate().hasErrors()).isFalse();
        assertThat(lu.getComponents())
                .singleElement()
                .satisfies(e -> assertThat(e.toString())
                        .contains("UID:" + sien + "-P1-FINAL@madi")
                        .contains("DTSTART;VALUE=DATE:20240304"));
        assertThat(new String(calendrier(lien(Scene.ANALYSTE)).getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains(sien)
                .contains(autre);
    }

    @Test
    void un_lien_revoque_ou_remplace_repond_comme_un_lien_inconnu() throws Exception {
        MockHttpServletResponse inconnu = calendrier("inconnu");
        assertThat(inconnu.getStatus()).isEqualTo(404);
        String premier = lien(verrerie);
        String second = lien(verrerie);
        assertThat(second).isNotEqualTo(premier);
        assertThat(calendrier(second).getStatus()).isEqualTo(200);
        pages.perform(post("/echeancier/lien/revocation")
                        .with(scene.comme(verrerie))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        for (String jeton : new String[] {premier, second}) {
            assertThat(calendrier(jeton).getStatus()).isEqualTo(404);
            assertThat(calendrier(jeton).getContentAsString()).isEqualTo(inconnu.getContentAsString());
        }
        pages.perform(post("/echeancier/lien").with(scene.comme(Scene.AUDITEUR)).with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    void un_refus_revient_au_mois_regarde() throws Exception {
        var refus = pages.perform(post("/echeancier/lien")
                        .param("mois", "2031-05")
                        .with(scene.comme(Scene.AUDITEUR))
                        .with(csrf()))
                .andExpect(status().isForbidden())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(refus).contains("M-DROIT-01", "mai 2031", "/echeancier?mois=2031-05&amp;lang=en");
    }

    @Test
    void une_absence_refusee_garde_ce_qui_a_ete_saisi_et_designe_le_champ() throws Exception {
        String collegue = Scene.COLLEGUE.id();
        absenceRefusee("2026-03-10", "2026-03-09", collegue, "M-ABSENCE-01", "fin");
        absenceRefusee("2026-03-10", "2026-03-19", Scene.ANALYSTE.id(), "M-ABSENCE-02", "delegue");
        absenceRefusee("bientôt", "2026-03-19", collegue, "M-SAISIE-01", "debut");
        absenceRefusee("2026-03-10", "", collegue, "M-SAISIE-01", "fin");
    }

    private void absenceRefusee(String debut, String fin, String delegue, String code, String champ) throws Exception {
        String page = pages.perform(post("/absences")
                        .param("debut", debut)
                        .param("fin", fin)
                        .param("delegue", delegue)
                        .with(scene.comme(Scene.ANALYSTE))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        PagesSobresTest.exigerSobre(page);
        assertThat(page)
                .contains(
                        code,
                        "href=\"#f-absences-" + champ + "\"",
                        "aria-describedby=\"f-absences-" + champ + "-faute\"")
                .containsPattern("id=\"f-absences-debut\"[^>]* value=\"" + debut + "\"")
                .containsPattern("id=\"f-absences-fin\"[^>]* value=\"" + fin + "\"");
        if (!delegue.equals(Scene.ANALYSTE.id()))
            assertThat(page).contains("<option value=\"" + delegue + "\" selected=\"selected\">");
    }

    private String attendu(Acteur emetteur, LocalDate jour) {
        String id = scene.offert(emetteur);
        actes.executer(
                new Acte("essai", id, Scene.ANALYSTE, horloge.instant()),
                () -> echeancier.attendre(new RefProjet(id, "P1").rapport("FINAL"), jour, 1));
        return id;
    }

    private String lien(Acteur acteur) throws Exception {
        Object jeton = pages.perform(
                        post("/echeancier/lien").with(scene.comme(acteur)).with(csrf()))
                .andReturn()
                .getFlashMap()
                .get("jeton");
        return String.valueOf(jeton);
    }

    private MockHttpServletResponse calendrier(String jeton) throws Exception {
        return pages.perform(get("/calendrier/" + jeton + ".ics")).andReturn().getResponse();
    }

    private String page(String adresse, Acteur lecteur) throws Exception {
        return pages.perform(get(adresse).with(scene.comme(lecteur)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
