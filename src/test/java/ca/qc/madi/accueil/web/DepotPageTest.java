package ca.qc.madi.accueil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.journal.Empreinte;
import ca.qc.madi.partage.Acteur;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A deposit prepared on its page: files in and out, the verdict at once, sent once, received whole or not at all. */
@TestMadi
class DepotPageTest {

    private static final Path CLASSEUR = Path.of("src/test/resources/formulaire/exemples/pte-depot.xlsx");
    private static final byte[] PDF = "%PDF-1.7 onglet 1".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private MockMvc pages;

    @Autowired
    private Scene scene;

    private Acteur verrerie = Scene.AUDITEUR;
    private Acteur fonderie = Scene.AUDITEUR;

    @BeforeEach
    void ouvrir() {
        verrerie = scene.verrerie();
        fonderie = scene.fonderie();
    }

    @Test
    void un_depot_complet_donne_un_accuse_et_se_relit_octet_par_octet() throws Exception {
        String id = scene.enVigueur(verrerie);
        String depot = preparer(id, verrerie);
        byte[] classeur = Files.readAllBytes(CLASSEUR);
        joindre(depot, "CLASSEUR", "C:\\bureau\\pte.xlsx", classeur, verrerie).andExpect(redirectedUrl(depot));
        joindre(depot, "ONGLET_SIGNE", "../../onglet 1 signé.pdf", PDF, verrerie)
                .andExpect(redirectedUrl(depot));
        assertThat(lire(depot, verrerie)).contains(">pte.xlsx<", ">onglet 1 signé.pdf<", "Aucune erreur");
        envoyer(depot, verrerie).andExpect(redirectedUrl(depot + "/accuse"));

        assertThat(lire(depot + "/accuse", verrerie))
                .contains(Empreinte.de(classeur), Empreinte.de(PDF), id + "-P1", "2024-02-20")
                .contains("Personne " + verrerie.id());
        assertThat(lire("/dossiers/" + id, Scene.ANALYSTE))
                .contains("Projet P1", "Décider de la demande", "onglet 1 signé.pdf");
        pages.perform(get("/dossiers/" + id + "/formulaires/" + Empreinte.de(classeur))
                        .with(scene.comme(verrerie)))
                .andExpect(content().bytes(classeur));
        chaqueDocumentDuRejeuMeneAuFichier(id, Empreinte.de(classeur));
    }

    private void chaqueDocumentDuRejeuMeneAuFichier(String id, String classeur) throws Exception {
        String piece = "/dossiers/" + id + "/pieces/" + Empreinte.de(PDF);
        String etape = etapeDuDepot(id);
        assertThat(lire(etape, Scene.AUDITEUR))
                .contains("href=\"" + piece + "\"", "href=\"/dossiers/" + id + "/formulaires/" + classeur + "\"")
                .doesNotContain("#projet-P1");
        pages.perform(get(piece).with(scene.comme(Scene.AUDITEUR)))
                .andExpect(content().bytes(PDF))
                .andExpect(header().string("Content-Disposition", startsWith("attachment")));
        pages.perform(get(piece).with(scene.comme(verrerie))).andExpect(status().isOk());
        pages.perform(get(piece).with(scene.comme(fonderie))).andExpect(status().isNotFound());
        pages.perform(get(piece.replace(id, scene.enVigueur(fonderie))).with(scene.comme(fonderie)))
                .andExpect(status().isNotFound());
        pages.perform(get(piece + "0").with(scene.comme(Scene.AUDITEUR))).andExpect(status().isNotFound());
    }

    private String etapeDuDepot(String id) throws Exception {
        for (int fait = scene.faits(id); fait > 0; fait--) {
            String etape = String.valueOf(
                    pages.perform(get("/dossiers/" + id + "/rejeu?fait=" + fait).with(scene.comme(Scene.AUDITEUR)))
                            .andReturn()
                            .getResponse()
                            .getRedirectedUrl());
            if (lire(etape, Scene.AUDITEUR).contains("DemandeRecue")) return etape;
        }
        throw new AssertionError("no step of the request");
    }

    @Test
    void une_piece_sort_en_piece_jointe_et_pour_son_dossier_seulement() throws Exception {
        String id = scene.enVigueur(verrerie);
        String depot = preparer(id, verrerie);
        joindre(depot, "AUTRE", "page.html", "<script>".getBytes(StandardCharsets.UTF_8), verrerie);
        String piece = "/pieces/" + Empreinte.de("<script>".getBytes(StandardCharsets.UTF_8));
        pages.perform(get(depot + piece).with(scene.comme(Scene.ANALYSTE)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", startsWith("attachment")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", "sandbox; default-src 'none'"))
                .andExpect(header().string("Content-Type", "application/octet-stream"));
        String autre = preparer(scene.enVigueur(fonderie), fonderie);
        pages.perform(get(depot + piece).with(scene.comme(fonderie))).andExpect(status().isNotFound());
        pages.perform(get(autre + piece).with(scene.comme(fonderie))).andExpect(status().isNotFound());
    }

    @Test
    void t13_sans_l_onglet_1_signe_le_depot_est_possible_avec_un_avertissement() throws Exception {
        String id = scene.enVigueur(verrerie);
        String depot = preparer(id, verrerie);
        joindre(depot, "CLASSEUR", "pte.xlsx", Files.readAllBytes(CLASSEUR), verrerie);
        assertThat(lire(depot, verrerie))
                .contains("À fournir", "G-PTE-05", "manque au dépôt")
                .contains("possible malgré les avertissements");
        envoyer(depot, verrerie).andExpect(redirectedUrl(depot + "/accuse"));
        assertThat(lire(depot + "/accuse", verrerie)).contains("G-PTE-05");
        assertThat(lire("/dossiers/" + id, Scene.ANALYSTE)).contains("manque au dépôt");
    }

    @Test
    void un_classeur_en_erreur_ne_se_depose_pas_puis_le_corrige_le_remplace() throws Exception {
        String id = scene.enVigueur(verrerie);
        String depot = preparer(id, verrerie);
        int avant = scene.faits(id);
        joindre(depot, "CLASSEUR", "faux.xlsx", "pas un classeur".getBytes(StandardCharsets.UTF_8), verrerie);
        assertThat(lire(depot, verrerie))
                .contains("F-FICHIER-0", "contient des erreurs")
                .doesNotContain("/envoi\"");
        String refus = envoyer(depot, verrerie)
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(refus).contains("Il y a un problème", "F-FICHIER-0");
        assertThat(scene.faits(id)).isEqualTo(avant);
        joindre(depot, "CLASSEUR", "corrigé.xlsx", Files.readAllBytes(CLASSEUR), verrerie);
        assertThat(lire(depot, verrerie)).contains("corrigé.xlsx", "/envoi\"").doesNotContain("faux.xlsx");
    }

    @Test
    void le_classeur_d_une_autre_entreprise_est_juge_des_qu_il_est_joint() throws Exception {
        String depot = preparer(scene.enVigueur(fonderie), fonderie);
        joindre(depot, "CLASSEUR", "pte.xlsx", Files.readAllBytes(CLASSEUR), fonderie);
        assertThat(lire(depot, fonderie)).contains("F-COH-05", "id=\"constat-1\"", "Valeur attendue");
    }

    @Test
    void envoye_deux_fois_un_brouillon_donne_un_seul_depot_et_ne_change_plus() throws Exception {
        String id = scene.enVigueur(verrerie);
        String depot = preparer(id, verrerie);
        assertThat(preparer(id, verrerie)).as("an empty draft serves again").isEqualTo(depot);
        joindre(depot, "CLASSEUR", "pte.xlsx", Files.readAllBytes(CLASSEUR), verrerie);
        joindre(depot, "CLASSEUR", "pte.xlsx", Files.readAllBytes(CLASSEUR), verrerie);
        envoyer(depot, verrerie).andExpect(redirectedUrl(depot + "/accuse"));
        int faits = scene.faits(id);
        envoyer(depot, verrerie).andExpect(redirectedUrl(depot + "/accuse"));
        assertThat(scene.faits(id)).isEqualTo(faits);
        joindre(depot, "AUTRE", "tard.pdf", PDF, verrerie).andExpect(status().isConflict());
        assertThat(lire(depot, verrerie)).contains("ne peut plus être modifié").doesNotContain("tard.pdf");
    }

    /** G-ADM-11: by e-mail or the secured space as well as by the pages, told by the ministry alone. */
    @Test
    void t79_l_analyste_depose_pour_l_emetteur_ce_qui_fut_recu_par_courriel() throws Exception {
        String id = scene.enVigueur(verrerie);
        String depot = preparer(id, Scene.ANALYSTE);
        assertThat(lire(depot, Scene.ANALYSTE)).contains("maadi@environnement.gouv.qc.ca n’est pas acheminé");
        joindre(depot, "CLASSEUR", "pte.xlsx", Files.readAllBytes(CLASSEUR), Scene.ANALYSTE);
        assertThat(contenu(envoyer(depot, Scene.ANALYSTE).andExpect(status().isUnprocessableContent())))
                .contains("M-DEPOT-02");
        assertThat(contenu(recevoir(depot, "25 h", verrerie))).contains("M-SAISIE-05");
        recevoir(depot, "09:15", verrerie).andExpect(status().isForbidden());
        recevoir(depot, "09:15", Scene.ANALYSTE).andExpect(redirectedUrl(depot));
        envoyer(depot, Scene.ANALYSTE).andExpect(redirectedUrl(depot + "/accuse"));
        assertThat(lire(depot + "/accuse", verrerie)).contains("2024-02-19", "Courriel", "Personne analyste-a");
    }

    @Test
    void une_piece_se_retire_et_sans_fichier_la_page_dit_d_en_choisir_un() throws Exception {
        String depot = preparer(scene.enVigueur(verrerie), verrerie);
        assertThat(contenu(joindre(depot, "CLASSEUR", "vide.xlsx", new byte[0], verrerie)))
                .contains("M-SAISIE-04");
        joindre(depot, "AUTRE", "annexe.pdf", PDF, verrerie);
        pages.perform(post(depot + "/retrait")
                        .param("genre", "AUTRE")
                        .param("sha256", Empreinte.de(PDF))
                        .with(scene.comme(verrerie))
                        .with(csrf()))
                .andExpect(redirectedUrl(depot));
        assertThat(lire(depot, verrerie)).doesNotContain("annexe.pdf");
        assertThat(contenu(envoyer(depot, verrerie))).contains("M-DEPOT-01");
    }

    private String preparer(String dossier, Acteur par) throws Exception {
        return String.valueOf(pages.perform(post("/dossiers/" + dossier + "/projets")
                        .param("volet", "PTE")
                        .with(scene.comme(par))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private ResultActions joindre(String depot, String genre, String nom, byte[] contenu, Acteur par) throws Exception {
        return pages.perform(multipart(depot + "/pieces")
                .file(new MockMultipartFile(genre, nom, null, contenu))
                .with(scene.comme(par))
                .with(csrf()));
    }

    private ResultActions recevoir(String depot, String heure, Acteur par) throws Exception {
        return pages.perform(post(depot + "/reception")
                .param("jour", "2024-02-19")
                .param("heure", heure)
                .param("canal", "COURRIEL")
                .with(scene.comme(par))
                .with(csrf()));
    }

    private ResultActions envoyer(String depot, Acteur par) throws Exception {
        return pages.perform(post(depot + "/envoi").with(scene.comme(par)).with(csrf()));
    }

    private static String contenu(ResultActions reponse) throws Exception {
        return reponse.andReturn().getResponse().getContentAsString();
    }

    private String lire(String adresse, Acteur lecteur) throws Exception {
        return contenu(pages.perform(get(adresse).with(scene.comme(lecteur))).andExpect(status().isOk()));
    }
}
