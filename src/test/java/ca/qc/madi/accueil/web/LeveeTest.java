package ca.qc.madi.accueil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.formulaire.Archives;
import ca.qc.madi.partage.Acteur;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What an analyst decides of the warnings on a deposit received; an error is never set aside. */
@TestMadi
class LeveeTest {

    private static final Path CLASSEUR = Path.of("src/test/resources/formulaire/exemples/pte-depot.xlsx");
    private static final String ONGLET_1 = "G-PTE-05@";

    @Autowired
    private MockMvc pages;

    @Autowired
    private Scene scene;

    private Acteur verrerie = Scene.AUDITEUR;
    private String dossier = "";
    private String depot = "";

    @BeforeEach
    void ouvrir() {
        verrerie = scene.verrerie();
        dossier = scene.enVigueur(verrerie);
        depot = scene.brouillon(dossier, verrerie);
    }

    private String recu(byte[] classeur) {
        scene.verdict(dossier, depot, classeur, verrerie);
        return adresse(scene.deposer(dossier, depot, verrerie));
    }

    private String adresse(String verdict) {
        return "/dossiers/" + dossier + "/verdicts/" + verdict;
    }

    private static byte[] perime() throws Exception {
        return Archives.changer(
                Files.readAllBytes(CLASSEUR), "xl/sharedStrings.xml", x -> x.replace(">2025-01<", ">2019-01<"));
    }

    private ResultActions lever(String verdict, String constat, String texte, Acteur par) throws Exception {
        return pages.perform(post(verdict + "/levees")
                .param("constat", constat)
                .param("motifLevee", texte)
                .with(scene.comme(par))
                .with(csrf()));
    }

    private ResultActions decider(String verdict, String issue, String texte) throws Exception {
        return pages.perform(post(verdict + "/version")
                .param("edition", issue)
                .param("texte", texte)
                .with(scene.comme(Scene.ANALYSTE))
                .with(csrf()));
    }

    private static String contenu(ResultActions reponse) throws Exception {
        return reponse.andReturn().getResponse().getContentAsString();
    }

    private String lire(String adresse, Acteur lecteur) throws Exception {
        return contenu(pages.perform(get(adresse).with(scene.comme(lecteur))).andExpect(status().isOk()));
    }

    @Test
    void une_levee_est_un_fait_et_ne_se_fait_qu_une_fois_l_emetteur_n_en_lit_pas_le_motif() throws Exception {
        String verdict = recu(Files.readAllBytes(CLASSEUR));
        int avant = scene.faits(dossier);
        assertThat(lire(verdict, Scene.ANALYSTE))
                .contains("action=\"" + verdict + "/levees\"", "Motif de la levée</label>");
        lever(verdict, ONGLET_1, "Reçu sur papier le 19 février.", Scene.ANALYSTE)
                .andExpect(redirectedUrl(verdict));
        assertThat(scene.faits(dossier)).isEqualTo(avant + 1);
        for (Acteur lecteur : new Acteur[] {Scene.ANALYSTE, Scene.AUDITEUR}) {
            assertThat(lire(verdict, lecteur))
                    .contains("Avertissement levé par Personne analyste-a", "Reçu sur papier le 19 février.")
                    .doesNotContain("/levees\"");
            assertThat(lire("/dossiers/" + dossier, lecteur))
                    .contains("P1\u00a0: avertissement G-PTE-05 levé", "Reçu sur papier le 19 février.");
        }
        assertThat(lire(verdict, verrerie))
                .contains("Avertissement levé par le ministère le 2024-02-20")
                .doesNotContain("Reçu sur papier", "analyste-a");
        assertThat(lire("/dossiers/" + dossier, verrerie)).doesNotContain("Reçu sur papier");
        assertThat(contenu(lever(verdict, ONGLET_1, "Encore.", Scene.ANALYSTE))).contains("M-LEVEE-02");
        assertThat(scene.faits(dossier)).isEqualTo(avant + 1);
    }

    @Test
    void une_levee_demande_un_motif_un_analyste_et_un_constat_du_verdict() throws Exception {
        String verdict = recu(Files.readAllBytes(CLASSEUR));
        int avant = scene.faits(dossier);
        assertThat(contenu(lever(verdict, ONGLET_1, " ", Scene.ANALYSTE).andExpect(status().isUnprocessableContent())))
                .contains("M-TEXTE-01");
        for (Acteur autre : new Acteur[] {verrerie, Scene.AUDITEUR}) {
            assertThat(contenu(lever(verdict, ONGLET_1, "Motif.", autre).andExpect(status().isForbidden())))
                    .contains("M-DROIT-01");
        }
        assertThat(contenu(lever(verdict, "G-RATE-01@3!C9", "Motif.", Scene.ANALYSTE)))
                .contains("M-LEVEE-04");
        assertThat(scene.faits(dossier)).isEqualTo(avant);
        assertThat(lire("/dossiers/" + dossier, Scene.AUDITEUR)).contains("Levée d’un avertissement", "M-LEVEE-04");
        assertThat(lire("/dossiers/" + dossier, verrerie))
                .as("its own refused act, not the analyst's")
                .contains("Levée d’un avertissement", "M-DROIT-01")
                .doesNotContain("M-LEVEE-04", "M-TEXTE-01", "Personne auditeur-a");
    }

    @Test
    void une_erreur_ne_se_leve_jamais_et_le_refus_est_consigne() throws Exception {
        byte[] autre = "pas un classeur".getBytes(StandardCharsets.UTF_8);
        String verdict = adresse(scene.verdict(dossier, depot, autre, verrerie));
        String code = lire(verdict, Scene.ANALYSTE).replaceAll("(?s).*(F-FICHIER-0\\d).*", "$1");
        int avant = scene.faits(dossier);
        assertThat(contenu(lever(verdict, code + "@", "Motif.", Scene.ANALYSTE)
                        .andExpect(status().isUnprocessableContent())))
                .contains("M-LEVEE-01");
        assertThat(scene.faits(dossier)).isEqualTo(avant);
        assertThat(lire("/dossiers/" + dossier, Scene.AUDITEUR)).contains("M-LEVEE-01");
    }

    @Test
    void un_brouillon_n_est_pas_un_depot_et_ne_se_leve_pas() throws Exception {
        String verdict = adresse(scene.verdict(dossier, depot, Files.readAllBytes(CLASSEUR), verrerie));
        assertThat(contenu(lever(verdict, ONGLET_1, "Motif.", Scene.ANALYSTE))).contains("M-LEVEE-03");
    }

    @Test
    void t76_un_gabarit_perime_accepte_par_l_analyste_leve_l_avertissement() throws Exception {
        String verdict = recu(perime());
        assertThat(lire(verdict, Scene.ANALYSTE)).contains("G-ADM-02", "action=\"" + verdict + "/version\"");
        decider(verdict, "ACCEPTEE", "Seule la page de garde a changé.").andExpect(redirectedUrl(verdict));
        assertThat(lire(verdict, Scene.AUDITEUR)).contains("Seule la page de garde a changé.");
        assertThat(lire("/dossiers/" + dossier, Scene.AUDITEUR)).contains("avertissement G-ADM-02 levé");
        assertThat(lire(verdict, Scene.ANALYSTE)).doesNotContain("/version\"");
    }

    @Test
    void t76_un_gabarit_perime_renvoye_demande_des_precisions_sous_g_adm_02() throws Exception {
        String verdict = recu(perime());
        assertThat(contenu(decider(verdict, "RENVOYEE", "  "))).contains("M-TEXTE-01");
        decider(verdict, "RENVOYEE", "Reprenez le gabarit 2025-01.").andExpect(redirectedUrl(verdict));
        assertThat(lire("/dossiers/" + dossier, verrerie))
                .contains("précisions demandées. G-ADM-02 – Reprenez le gabarit 2025-01.", "Fournir les précisions");
    }

    @Test
    void t76_un_gabarit_perime_peut_etre_refuse_sous_g_adm_02() throws Exception {
        String verdict = recu(perime());
        decider(verdict, "REFUSEE", "Gabarit de 2019.").andExpect(redirectedUrl(verdict));
        assertThat(lire("/dossiers/" + dossier, verrerie)).contains("demande refusée. G-ADM-02 – Gabarit de 2019.");
    }

    @Test
    void sans_gabarit_perime_il_n_y_a_rien_a_en_decider() throws Exception {
        String verdict = recu(Files.readAllBytes(CLASSEUR));
        assertThat(contenu(decider(verdict, "REFUSEE", "Motif."))).contains("M-LEVEE-04");
    }
}
