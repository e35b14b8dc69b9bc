package ca.qc.madi.accueil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import ca.qc.madi.TestMadi;
import ca.qc.madi.formulaire.DonneesFormulaire;
import ca.qc.madi.formulaire.LecteurFormulaire;
import ca.qc.madi.formulaire.LigneRegistre;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** What anyone may download and do without an account. */
@TestMadi
class FormulairesPublicsTest {

    private static final String LISTE =
            "N° de pièce;N° de ligne du budget;Fournisseur ou employé;Date d'engagement;Date d'acquittement;"
                    + "Montant hors taxes;TPS et TVQ exclues\nF-1;2.1;Génitech;2024-05-01;2024-11-30;%s;Oui\n";

    @Autowired
    private MockMvc pages;

    private MockHttpServletResponse lire(String adresse) throws Exception {
        MockHttpServletResponse reponse =
                pages.perform(get(adresse)).andReturn().getResponse();
        assertThat(reponse.getStatus()).as(adresse).isEqualTo(200);
        return reponse;
    }

    private MockHttpServletResponse remplir(String montant) throws Exception {
        return remplir(lire("/formulaires/gabarit.xlsx").getContentAsByteArray(), montant);
    }

    private MockHttpServletResponse remplir(byte[] gabarit, String montant) throws Exception {
        byte[] liste = LISTE.formatted(montant).getBytes(StandardCharsets.UTF_8);
        return pages.perform(multipart("/formulaires/registre")
                        .file(new MockMultipartFile("formulaire", "f.xlsx", null, gabarit))
                        .file(new MockMultipartFile("registre", "d.csv", null, liste))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    @Test
    void la_page_et_ses_fichiers_s_ouvrent_sans_compte() throws Exception {
        String page = lire("/formulaires").getContentAsString();
        PagesSobresTest.exigerSobre(page);
        assertThat(page).contains("/formulaires/exemple-GES.xlsx", "Étude du PTE", "href=\"/essayer\"");
        assertThat(lire("/essayer").getContentAsString()).contains("href=\"/formulaires\"");
        for (String volet : new String[] {"PTE", "GES", "INNO"}) {
            byte[] exemple = lire("/formulaires/exemple-" + volet + ".xlsx").getContentAsByteArray();
            assertThat(DonneesFormulaire.de(
                                    LecteurFormulaire.lire(exemple).formulaire().orElseThrow())
                            .volet())
                    .hasToString(volet);
        }
    }

    @Test
    void le_registre_revient_rempli() throws Exception {
        MockHttpServletResponse reponse = remplir("1 234,56");
        assertThat(reponse.getStatus()).isEqualTo(200);
        assertThat(DonneesFormulaire.de(LecteurFormulaire.lire(reponse.getContentAsByteArray())
                                .formulaire()
                                .orElseThrow())
                        .registre())
                .extracting(LigneRegistre::piece)
                .containsExactly("F-1");
    }

    @Test
    void une_ligne_fautive_ramene_a_la_page_qui_la_nomme() throws Exception {
        MockHttpServletResponse reponse = remplir("douze");
        assertThat(reponse.getStatus()).isEqualTo(422);
        assertThat(reponse.getContentAsString())
                .contains("M-REGISTRE-03", "Ligne 2", "<a href=\"#depenses\"", "id=\"depenses\"")
                .doesNotContain("href=\"#formulaire\"");
    }

    @Test
    void un_classeur_qui_n_est_pas_un_formulaire_ramene_a_son_champ() throws Exception {
        MockHttpServletResponse reponse = remplir("1".getBytes(StandardCharsets.UTF_8), "1,00");
        assertThat(reponse.getStatus()).isEqualTo(422);
        assertThat(reponse.getContentAsString())
                .contains("M-ANNOTATION-01", "<a href=\"#formulaire\"", "id=\"formulaire\"")
                .doesNotContain("href=\"#depenses\"");
    }
}
