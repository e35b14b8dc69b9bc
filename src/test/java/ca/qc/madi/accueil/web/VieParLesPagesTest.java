package ca.qc.madi.accueil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.formulaire.DonneesFormulaire;
import ca.qc.madi.formulaire.LecteurFormulaire;
import ca.qc.madi.journal.Empreinte;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.processus.Minuteur;
import ca.qc.madi.securite.Jetons;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** A study from its offer to its last payment, every act by its form, on real workbooks (scenario R1). */
@TestMadi
class VieParLesPagesTest {

    private static final Path CLASSEURS = Path.of("src/test/resources/formulaire/exemples");

    @Autowired
    private MockMvc pages;

    @Autowired
    private Scene scene;

    @Autowired
    private Minuteur minuteur;

    @Autowired
    private Horloge horloge;

    @Autowired
    private Emetteurs emetteurs;

    @Autowired
    private Jetons jetons;

    private String dossier = "";

    private static final String ETUDE_CONFORME = "EFFICACITE,CONVERSION,PROCEDES,REFERENCE,ETABLISSEMENTS";

    @Test
    void de_l_offre_au_solde_tout_se_fait_par_les_formulaires() throws Exception {
        Acteur emetteur = scene.verrerie();
        octroyer(emetteur);

        avancer("2024-02-20");
        deposer("/projets", "pte-depot.xlsx", emetteur, List.of("ONGLET_SIGNE"), "volet", "PTE");
        avancer("2024-03-01");
        faire("/projets/P1/decision", Scene.ANALYSTE, "decision", "PRECISIONS", "texte", "Précisez l’usine visée.");
        faire("/projets/P1/precisions", emetteur, "texte", "L’usine de Jonquière.");
        avancer("2024-04-10");
        faire("/projets/P1/decision", Scene.ANALYSTE, "decision", "ACCEPTE");

        avancer("2025-02-15");
        String annuel = "/projets/P1/rapports/AVANCEMENT-2024";
        deposer(annuel + "/depot", "pte-avancement-2024.xlsx", emetteur, List.of("RAPPORT"));
        assertThat(lire(Scene.ANALYSTE))
                .as("what changed since the request")
                .contains("Depuis la dernière version acceptée", "Rangée ajoutée", "/verdicts/");
        avancer("2025-03-20");
        faire(annuel + "/analyse", Scene.ANALYSTE, "issue", "ACCEPTE");
        assertThat(lire(emetteur))
                .as("nothing is told before a second person agrees")
                .doesNotContain("34\u00a0346,80");
        assertThat(contenu("/mes-paiements", emetteur))
                .contains("Aucun versement n’est encore approuvé.")
                .doesNotContain("34\u00a0346,80");
        assertThat(refuser(annuel + "/approbation", Scene.ANALYSTE, 403)).contains("M-DROIT-02");
        faire(annuel + "/approbation", Scene.COLLEGUE, "issue", "RENVOYE", "texte", "Vérifiez les pièces.");
        faire(annuel + "/revision", Scene.ANALYSTE);
        faire(annuel + "/approbation", Scene.COLLEGUE, "issue", "APPROUVE");
        assertThat(lire(emetteur)).contains("34\u00a0346,80\u00a0$").contains("G-PAY-02");
        assertThat(contenu("/mes-paiements", emetteur))
                .contains("34\u00a0346,80\u00a0$", "G-PAY-02", "paiement en cours", "1\u00a0465\u00a0653,20\u00a0$")
                .doesNotContain("référence V-1", "Vérifiez les pièces");
        String cellules = "/dossiers/" + dossier + annuel + "/cellules";
        assertThat(contenu("/mes-paiements", emetteur)).contains("href=\"" + cellules + "\"");
        Matcher cellule = Pattern.compile("\\?cellule=([A-Z]+[0-9]+)#extrait").matcher(contenu(cellules, emetteur));
        assertThat(cellule.find()).isTrue();
        assertThat(contenu(cellules + "?cellule=" + cellule.group(1), emetteur))
                .contains("<td lang=\"fr-CA\" class=\"visee\"", "/verdicts/", "40\u00a0408,00\u00a0$");
        passerAuPaiement(emetteur);
        assertThat(contenu("/mes-paiements", emetteur)).contains(">payé<", "Référence du paiement\u00a0: V-1");

        avancer("2025-11-30");
        faire("/projets/P1/fin", emetteur, "fin", "2025-11-30");
        avancer("2026-01-20");
        String fin = "/projets/P1/rapports/FINAL";
        deposer(fin + "/depot", "pte-final.xlsx", emetteur, List.of("ETUDE", "CERTIFICATION", "AUDIT"));
        avancer("2026-02-16");
        faire(fin + "/analyse", Scene.COLLEGUE, "issue", "PIECES", "texte", "Joignez la facture.");
        faire(fin + "/pieces", emetteur, "texte", "La voici.", "audit", "true");
        assertThat(lire(Scene.COLLEGUE)).contains("name=\"points\"");
        faire(fin + "/analyse", Scene.COLLEGUE, "issue", "ACCEPTE", "points", ETUDE_CONFORME);
        faire(fin + "/approbation", Scene.ANALYSTE, "issue", "APPROUVE");
        assertThat(lire(emetteur))
                .contains("301\u00a0061,75\u00a0$")
                .contains("1\u00a0164\u00a0591,45\u00a0$")
                .contains("Solde versé");

        faire("/projets/P1/aides", emetteur, "source", "Programme fédéral", "montant", "400 000,00");
        assertThat(lire(emetteur)).contains("Remboursement exigé");
        assertThat(contenu("/mes-paiements", emetteur)).contains("à rembourser", "G-CUM-02");
        String bureau = contenu("/", emetteur);
        assertThat(bureau)
                .contains("Rembourser une somme facturée", "/mes-paiements#f" + dossier + "-P1")
                .doesNotContain("Vérifiez les pièces");
        faire("/projets/P1/remboursements", Scene.ANALYSTE, "montant", "1 000,00");
        PagesSobresTest.exigerSobre(lire(Scene.AUDITEUR));
    }

    private void octroyer(Acteur emetteur) throws Exception {
        scene.aujourdhui();
        scene.libererLeBudget();
        assertThat(emetteurs.existsById(String.valueOf(emetteur.emetteur()))).isTrue();
        MockHttpServletResponse offre = pages.perform(post("/dossiers")
                        .param("emetteur", String.valueOf(emetteur.emetteur()))
                        .param("enveloppe", "1 500 000,00")
                        .param("dateEffet", "2023-03-01")
                        .with(scene.comme(Scene.ANALYSTE))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        dossier = String.valueOf(offre.getRedirectedUrl()).replace("/dossiers/", "");
        faire("/reponse", Scene.ANALYSTE, "interet", "true", "dateEffet", "2023-03-15");
        faire("/autorisation", Scene.ANALYSTE, "issue", "OBTENUE", "numero", "612-2023", "dateEffet", "2023-05-10");
        faire("/lettre", Scene.ANALYSTE, "dateEffet", "2023-05-20");
        faire("/signatures/emetteur", Scene.ANALYSTE, "signataire", "Une personne", "dateEffet", "2023-06-01");
        faire("/signatures/melccfp", Scene.ANALYSTE, "signataire", "Une autre", "dateEffet", "2023-06-08");
    }

    /** The batch, its file, and what the paying system answers, on the page of payments. */
    private void passerAuPaiement(Acteur emetteur) throws Exception {
        assertThat(contenu("/paiements", Scene.ANALYSTE)).contains(dossier).contains("34\u00a0346,80\u00a0$");
        pages.perform(get("/paiements").with(scene.comme(emetteur))).andExpect(status().isNotFound());
        pages.perform(post("/paiements/lots").with(scene.comme(Scene.ANALYSTE)).with(csrf()))
                .andExpect(redirectedUrl("/paiements"));
        Matcher lot =
                Pattern.compile("/paiements/lots/(L-\\d+)/fichier.csv").matcher(contenu("/paiements", Scene.AUDITEUR));
        assertThat(lot.find()).isTrue();
        pages.perform(get(lot.group()).with(scene.comme(Scene.ANALYSTE)))
                .andExpect(content().string(containsString("34346.80;CAD")));
        assertThat(contenu("/paiements/lots/" + lot.group(1), Scene.ANALYSTE))
                .contains("Réponse du système de paiement", "aucune encore", "1 sans réponse");
        pages.perform(get("/paiements/lots/" + lot.group(1)).with(scene.comme(emetteur)))
                .andExpect(status().isNotFound());
        pages.perform(get("/paiements/lots/L-99999").with(scene.comme(Scene.ANALYSTE)))
                .andExpect(status().isNotFound());
        String ligne = lot.group(1) + ";" + dossier + ";P1;AVANCEMENT-2024;";
        assertThat(retourner(ligne + "1,00;PAYE;V-1", 422)).contains("M-LOT-06");
        retourner(ligne + "34346,80;PAYE;V-1", 302);
        assertThat(lire(Scene.ANALYSTE)).contains("référence V-1");
        assertThat(contenu("/paiements/lots/" + lot.group(1), Scene.AUDITEUR))
                .contains("<td>payé</td>", "<td>V-1</td>", "34\u00a0346,80\u00a0$", "1 versement,", "0 sans réponse")
                .doesNotContain("aucune encore");
        var jeton = jetons.creer("essai-lots", Scene.AUDITEUR.role(), null, Period.ofMonths(3));
        pages.perform(get("/api/v1/paiements/lots/" + lot.group(1)).header("Authorization", "Bearer " + jeton.secret()))
                .andExpect(jsonPath("$[0].dossier").value(dossier))
                .andExpect(jsonPath("$[0].montant").value("34346.80"))
                .andExpect(jsonPath("$[0].etat").value("PAYE"))
                .andExpect(jsonPath("$[0].reference").value("V-1"));
    }

    private String retourner(String ligne, int statut) throws Exception {
        byte[] fichier =
                ("lot;dossier;projet;rapport;montant;issue;reference\n" + ligne).getBytes(StandardCharsets.UTF_8);
        return pages.perform(multipart("/paiements/retours")
                        .file("retour", fichier)
                        .with(scene.comme(Scene.ANALYSTE))
                        .with(csrf()))
                .andExpect(status().is(statut))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String[] certifie() {
        return new String[] {
            "oiq",
            "5012345",
            "externe",
            "true",
            "assurance",
            "RAISONNABLE",
            "certifications",
            "CREDIBLE",
            "certifications",
            "DEMARCHE",
            "certifications",
            "CATEGORIES",
            "certifications",
            "ISO_14064_2"
        };
    }

    private void avancer(String jour) {
        minuteur.avancer(
                List.of(dossier),
                LocalDate.parse(jour)
                        .atTime(LocalTime.NOON)
                        .atZone(Horloge.TORONTO)
                        .toInstant());
        assertThat(horloge.aujourdhui()).isEqualTo(jour);
    }

    private void faire(String adresse, Acteur par, String... champs) throws Exception {
        envoyer(post("/dossiers/" + dossier + adresse), adresse, par, champs);
    }

    /** Opens the draft by its form, attaches the workbook and the other files, declares, sends, reads the receipt. */
    private void deposer(String adresse, String classeur, Acteur par, List<String> pieces, String... champs)
            throws Exception {
        assertThat(lire(par)).contains("action=\"/dossiers/" + dossier + adresse + "\"");
        String depot = String.valueOf(envoyer(post("/dossiers/" + dossier + adresse), par, champs));
        exigerPrerempli(depot, adresse, par);
        byte[] octets = Files.readAllBytes(CLASSEURS.resolve(classeur));
        var envoi = multipart(depot + "/pieces").file(new MockMultipartFile("CLASSEUR", classeur, null, octets));
        for (String genre : pieces) {
            byte[] contenu = (dossier + genre).getBytes(StandardCharsets.UTF_8);
            envoi.file(new MockMultipartFile(genre, genre + ".pdf", null, contenu));
        }
        assertThat(envoyer(envoi, par)).isEqualTo(depot);
        if (adresse.contains("FINAL")) envoyer(post(depot + "/declaration"), par, certifie());
        assertThat(envoyer(post(depot + "/envoi"), par)).isEqualTo(depot + "/accuse");
        assertThat(envoyer(post(depot + "/envoi"), par)).as("sent twice").isEqualTo(depot + "/accuse");
        String accuse = contenu(depot + "/accuse", par);
        assertThat(accuse).contains("Accusé de réception", Empreinte.de(octets));
        for (String genre : pieces) assertThat(accuse).contains(genre + ".pdf");
        assertThat(contenu("/mes-accuses", par)).contains(depot + "/accuse", Empreinte.de(octets));
        PagesSobresTest.exigerSobre(accuse);
    }

    /** The form offered on the page holds what the dossier knows, and the rows accepted so far (F-COH-06). */
    private void exigerPrerempli(String depot, String adresse, Acteur par) throws Exception {
        assertThat(contenu(depot, par)).contains("href=\"" + depot + "/formulaire.xlsx\"");
        pages.perform(get(depot + "/formulaire.xlsx").with(scene.comme(Scene.AUDITEUR)))
                .andExpect(status().isForbidden());
        DonneesFormulaire donnees = DonneesFormulaire.de(LecteurFormulaire.lire(octets(depot + "/formulaire.xlsx", par))
                .formulaire()
                .orElseThrow());
        assertThat(donnees.emetteurNom()).isEqualTo("Verrerie de la Chaudière inc.");
        if (!adresse.contains("rapports")) return;
        assertThat(octets("/dossiers/" + dossier + adresse.replace("/depot", "/formulaire.xlsx"), par))
                .startsWith('P', 'K');
        assertThat(donnees.budget())
                .isNotEmpty()
                .allSatisfy(l -> assertThat(l.estime()).isNotEmpty());
        assertThat(donnees.registre().isEmpty()).isEqualTo(!adresse.contains("FINAL"));
    }

    private byte[] octets(String adresse, Acteur par) throws Exception {
        return pages.perform(get(adresse).with(scene.comme(par)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private @Nullable String envoyer(AbstractMockHttpServletRequestBuilder<?> envoi, Acteur par, String... champs)
            throws Exception {
        for (int i = 0; i < champs.length; i += 2) envoi.param(champs[i], champs[i + 1]);
        return pages.perform(envoi.with(scene.comme(par)).with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    /** Posts the form, which the page of the dossier must be offering. */
    private void envoyer(AbstractMockHttpServletRequestBuilder<?> envoi, String adresse, Acteur par, String... champs)
            throws Exception {
        assertThat(lire(par)).contains("action=\"/dossiers/" + dossier + adresse + "\"");
        for (int i = 0; i < champs.length; i += 2) envoi.param(champs[i], champs[i + 1]);
        pages.perform(envoi.with(scene.comme(par)).with(csrf())).andExpect(redirectedUrl("/dossiers/" + dossier));
    }

    private String refuser(String adresse, Acteur par, int statut) throws Exception {
        return pages.perform(post("/dossiers/" + dossier + adresse)
                        .param("issue", "APPROUVE")
                        .with(scene.comme(par))
                        .with(csrf()))
                .andExpect(status().is(statut))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String lire(Acteur lecteur) throws Exception {
        return contenu("/dossiers/" + dossier, lecteur);
    }

    private String contenu(String adresse, Acteur lecteur) throws Exception {
        return pages.perform(get(adresse).with(scene.comme(lecteur)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
