package ca.qc.madi.accueil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.dossier.FaitEmetteur.AssujettissementChange;
import ca.qc.madi.dossier.Inscription;
import ca.qc.madi.dossier.Octroi;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.journal.Verification;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Montants;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Émetteurs entered by form or by list: checked whole first, then all of them or none. */
@TestMadi
class EmetteursPageTest {

    private static final String ENTETE = String.join(";", Inscription.COLONNES) + "\n";
    private static final String CONTACTS = ";Ana Roy;ana@exemple.ca;418 555-0100;Luc Roy;luc@exemple.ca;418 555-0101;";

    @Autowired
    private Journal journal;

    @Autowired
    private Verification verification;

    @Autowired
    private MockMvc pages;

    @Autowired
    private Scene scene;

    @Autowired
    private Emetteurs emetteurs;

    @Autowired
    private Octroi octroi;

    @BeforeEach
    void aujourdhui() {
        scene.aujourdhui();
    }

    @Test
    void un_emetteur_s_inscrit_avec_ses_contacts_et_son_enveloppe() throws Exception {
        pages.perform(post("/emetteurs")
                        .param("nom", "Aciérie de l’Essai inc.")
                        .param("neq", "1143920115")
                        .param("etablissements", "QC0001=Usine A|QC0002=Usine B")
                        .param("representant_nom", "Ana Roy")
                        .param("enveloppe", "10 000,00")
                        .with(scene.comme(Scene.ANALYSTE))
                        .with(csrf()))
                .andExpect(redirectedUrl("/emetteurs"));
        assertThat(lire("/emetteurs")).contains("Aciérie de l’Essai inc.", "QC0002 Usine B", "Ana Roy");
        assertThat(lire("/dossiers")).contains("10\u00a0000,00\u00a0$");
    }

    /** G-ADM-10: a company outside the RSPEDE is entered, and nothing is offered to it. */
    @Test
    void G_ADM_10_rien_n_est_offert_hors_du_rspede() throws Exception {
        assertThat(contenu(inscrire("1143920222", "non", "100,00"))).contains("G-ADM-10");
        assertThat(contenu(inscrire("1143920222", "peut-être", ""))).contains("M-EMETTEUR-06");
        assertThat(emetteurs.existsByNeq("1143920222")).isFalse();
        inscrire("1143920222", "non", "").andExpect(redirectedUrl("/emetteurs"));
        assertThat(emetteurs.findById("neq-1143920222").orElseThrow().assujetti())
                .isFalse();
        Octroi.Offre offre = new Octroi.Offre("neq-1143920222", "MADI", Montants.dollars("100.00"), Map.of());
        assertThatThrownBy(() -> octroi.offrirSeul(offre, Scene.ANALYSTE, Instant.parse("2024-02-20T15:00:00Z")))
                .isInstanceOfSatisfying(
                        ActeRefuse.class, r -> assertThat(r.codes()).containsExactly("G-ADM-10"));
    }

    private ResultActions inscrire(String neq, String rspede, String enveloppe) throws Exception {
        return pages.perform(post("/emetteurs")
                .param("nom", "Hors RSPEDE inc.")
                .param("neq", neq)
                .param("etablissements", "QC0009=Usine")
                .param("rspede", rspede)
                .param("enveloppe", enveloppe)
                .with(scene.comme(Scene.ANALYSTE))
                .with(csrf()));
    }

    @Test
    void une_liste_de_cinquante_quatre_emetteurs_s_importe_d_un_coup() throws Exception {
        StringBuilder liste = new StringBuilder(ENTETE);
        for (int i = 0; i < 54; i++)
            liste.append(ligne("Société %02d".formatted(i), "11550000%02d".formatted(i), "100,00"));
        importer(liste.toString(), Scene.ANALYSTE).andExpect(redirectedUrl("/emetteurs"));
        assertThat(lire("/emetteurs")).contains("Société 00", "Société 53");
        assertThat(emetteurs.existsByNeq("1155000053")).isTrue();
    }

    @Test
    void une_liste_s_importe_aussi_d_un_classeur_et_ses_lignes_vides_ne_comptent_pas() throws Exception {
        importer(classeur(ENTETE, "\n", ligne("Classeur inc.", "1177000001", "100,00")), Scene.ANALYSTE)
                .andExpect(redirectedUrl("/emetteurs"));
        assertThat(lire("/emetteurs")).contains("Classeur inc.");
        String page = contenu(importer(new byte[] {'P', 'K', 3, 4, 0}, Scene.ANALYSTE));
        assertThat(page).contains("M-IMPORT-01");
    }

    @Test
    void une_seule_ligne_fautive_et_rien_n_est_importe() throws Exception {
        String page = contenu(importer(
                ENTETE
                        + ligne("Bonne inc.", "1166000001", "100,00")
                        + ligne("", "116600000", "cent")
                        + ligne("Double inc.", "1166000001", "100,00"),
                Scene.ANALYSTE));
        assertThat(page)
                .contains("M-EMETTEUR-01", "M-EMETTEUR-02", "M-EMETTEUR-03", "M-SAISIE-02", "Constats sur la liste");
        assertThat(emetteurs.existsByNeq("1166000001")).isFalse();
    }

    @Test
    void la_somme_des_enveloppes_ne_depasse_pas_le_budget_de_la_mesure() throws Exception {
        String page = contenu(importer(
                ENTETE
                        + ligne("Une inc.", "1166000002", "24000000,00")
                        + ligne("Deux inc.", "1166000003", "24000000,01"),
                Scene.ANALYSTE));
        assertThat(page).contains("M-BUDGET-01");
        assertThat(emetteurs.existsByNeq("1166000002")).isFalse();
        Acteur verrerie = scene.verrerie();
        assertThat(contenu(pages.perform(post("/dossiers")
                        .param("emetteur", String.valueOf(verrerie.emetteur()))
                        .param("enveloppe", "48000000,01")
                        .with(scene.comme(Scene.ANALYSTE))
                        .with(csrf()))))
                .contains("M-BUDGET-01");
    }

    /** G-ADM-10: shown, changed by an analyst with its reason, written in the programme's chain. */
    @Test
    void l_assujettissement_se_voit_et_se_change_avec_son_motif() throws Exception {
        String emetteur = String.valueOf(scene.fonderie().emetteur());
        assertThat(lire("/emetteurs")).contains("Assujettie au RSPEDE", "action=\"/emetteurs/assujettissement\"");
        assertThat(assujettir(emetteur, "non", "", Scene.ANALYSTE)).contains("M-TEXTE-01");
        assertThat(assujettir(emetteur, "oui", "Rien", Scene.ANALYSTE)).contains("M-EMETTEUR-07");
        assertThat(assujettir(emetteur, "peut-être", "Rien", Scene.ANALYSTE)).contains("M-EMETTEUR-06");
        assujettir(emetteur, "non", "Je le dis", scene.verrerie());
        assertThat(emetteurs.findById(emetteur).orElseThrow().assujetti()).isTrue();

        assujettir(emetteur, "non", "Sous le seuil d’émissions", Scene.ANALYSTE);
        assertThat(emetteurs.findById(emetteur).orElseThrow().assujetti()).isFalse();
        List<Fait> programme = journal.lire(Journal.PROGRAMME);
        assertThat(programme.get(programme.size() - 1).contenu())
                .isEqualTo(new AssujettissementChange(emetteur, false, "Sous le seuil d’émissions"));
        assertThat(contenu(pages.perform(post("/dossiers")
                        .param("emetteur", emetteur)
                        .param("enveloppe", "1000,00")
                        .with(scene.comme(Scene.ANALYSTE))
                        .with(csrf()))))
                .contains("G-ADM-10");
        assertThat(verification.verifier().intact()).isTrue();
    }

    private String assujettir(String emetteur, String rspede, String texte, Acteur par) throws Exception {
        return contenu(pages.perform(post("/emetteurs/assujettissement")
                .param("emetteur", emetteur)
                .param("rspede", rspede)
                .param("texte", texte)
                .with(scene.comme(par))
                .with(csrf())));
    }

    @Test
    void ce_qui_n_est_pas_une_liste_le_dit_et_le_modele_se_telecharge() throws Exception {
        assertThat(contenu(importer("a;b\n1;2\n", Scene.ANALYSTE))).contains("M-IMPORT-02");
        assertThat(contenu(importer(ENTETE, Scene.ANALYSTE))).contains("M-IMPORT-03");
        assertThat(lire("/emetteurs/modele.csv")).contains("nom;neq;etablissements");
        PagesSobresTest.exigerSobre(lire("/emetteurs"));
    }

    @Test
    void un_emetteur_ne_voit_ni_ne_touche_cette_page() throws Exception {
        Acteur verrerie = scene.verrerie();
        pages.perform(get("/emetteurs").with(scene.comme(verrerie))).andExpect(status().isNotFound());
        importer(ENTETE, verrerie).andExpect(status().isForbidden());
    }

    private static String ligne(String nom, String neq, String enveloppe) {
        return nom + ";" + neq + ";QC0001=Usine A" + CONTACTS + enveloppe + "\n";
    }

    private static byte[] classeur(String... lignes) throws IOException {
        try (XSSFWorkbook classeur = new XSSFWorkbook();
                ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            XSSFSheet feuille = classeur.createSheet("Liste");
            for (int rang = 0; rang < lignes.length; rang++) {
                String[] cellules = lignes[rang].strip().split(";", -1);
                XSSFRow ligne = feuille.createRow(rang);
                for (int i = 0; i < cellules.length; i++) ligne.createCell(i).setCellValue(cellules[i]);
            }
            classeur.write(sortie);
            return sortie.toByteArray();
        }
    }

    private ResultActions importer(String liste, Acteur par) throws Exception {
        return importer(liste.getBytes(StandardCharsets.UTF_8), par);
    }

    private ResultActions importer(byte[] liste, Acteur par) throws Exception {
        return pages.perform(multipart("/emetteurs/liste")
                .file("liste", liste)
                .with(scene.comme(par))
                .with(csrf()));
    }

    private static String contenu(ResultActions reponse) throws Exception {
        return reponse.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private String lire(String adresse) throws Exception {
        return contenu(
                pages.perform(get(adresse).with(scene.comme(Scene.ANALYSTE))).andExpect(status().isOk()));
    }
}
