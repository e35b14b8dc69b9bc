package ca.qc.madi.api;

import static ca.qc.madi.api.Appel.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.dossier.Octroi;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.securite.Jetons;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Reading and acting through the API, as the pages do. */
@TestMadi
class ActesParApiTest {

    @Autowired
    private MockMvc passerelle;

    @Autowired
    private Scene scene;

    @Autowired
    private Jetons jetons;

    @Autowired
    private Journal journal;

    @Autowired
    private Horloge horloge;

    @Autowired
    private Cles cles;

    @Autowired
    private Octroi octroi;

    @Test
    void un_acte_par_l_api_est_celui_du_formulaire() throws Exception {
        Acteur verrerie = scene.verrerie();
        String id = scene.offert(verrerie);
        Appel systeme = Appel.comme(verrerie, jetons, passerelle);
        String version = systeme.lire("/dossiers/" + id).getHeader("ETag");

        MockHttpServletResponse reponse =
                systeme.faire("/dossiers/" + id + "/reponse", Map.of("interet", true), "If-Match", version);

        assertThat(reponse.getStatus()).isEqualTo(200);
        JsonNode recu = json(reponse);
        assertThat(recu.get("acte").asString()).isEqualTo("reponse");
        assertThat(recu.get("version").asLong()).isEqualTo(scene.faits(id));
        JsonNode faits =
                json(systeme.lire("/dossiers/" + id + "/faits?apres=1")).get("elements");
        JsonNode interet = faits.get(0);
        assertThat(interet.get("type").asString()).isEqualTo("InteretConfirme");
        assertThat(interet.get("par").asString()).isEqualTo(systeme.personne());
        assertThat(interet.get("jeton").asString()).startsWith("J-");
        assertThat(interet.get("contenu").isObject()).isTrue();

        int avant = scene.faits(id);
        MockHttpServletResponse depasse =
                systeme.faire("/dossiers/" + id + "/reponse", Map.of("interet", true), "If-Match", version);
        assertThat(depasse.getStatus()).isEqualTo(412);
        assertThat(json(depasse).get("code").asString()).isEqualTo("API-VERSION");
        MockHttpServletResponse encore = systeme.faire("/dossiers/" + id + "/reponse", Map.of("interet", true));
        assertThat(encore.getStatus()).isEqualTo(409);
        assertThat(encore.getContentType()).startsWith("application/problem+json");
        assertThat(scene.faits(id)).isEqualTo(avant);
    }

    @Test
    void l_analyste_offre_et_lit_le_dossier_cree() throws Exception {
        scene.aujourdhui();
        scene.libererLeBudget();
        Appel systeme = Appel.comme(Scene.ANALYSTE, jetons, passerelle);
        String societe = String.valueOf(scene.fonderie().emetteur());
        MockHttpServletResponse offre = systeme.faire(
                "/dossiers", Map.of("emetteur", societe, "enveloppe", "1000.00", "dateEffet", "2023-03-01"));
        assertThat(offre.getStatus()).as(offre.getContentAsString()).isEqualTo(201);
        String lieu = String.valueOf(offre.getHeader("Location"));
        assertThat(lieu).startsWith("/api/v1/dossiers/D-");
        JsonNode dossier = json(systeme.lire(lieu.substring("/api/v1".length())));
        assertThat(dossier.get("emetteur").get("id").asString()).isEqualTo(societe);
        assertThat(dossier.get("argent").get("enveloppe").asString()).isEqualTo("1000.00");
        assertThat(dossier.get("etat").asString()).isEqualTo("OFFERT");
        assertThat(json(systeme.lire("/taches?dossier=" + dossier.get("id").asString()))
                        .get("elements")
                        .get(0)
                        .get("type")
                        .asString())
                .isEqualTo("REPONDRE_OFFRE");
        assertThat(json(systeme.lire("/parametres")).get("parametres").has("audit.seuil"))
                .isTrue();
        for (String chemin : new String[] {"/emetteurs", "/paiements", "/exercices", "/echecs", "/dossiers?nombre=2"}) {
            assertThat(systeme.lire(chemin).getStatus()).as(chemin).isEqualTo(200);
        }
    }

    @Test
    void un_depot_par_fichiers_recoit_son_accuse() throws Exception {
        Acteur verrerie = scene.verrerie();
        String id = scene.enVigueur(verrerie);
        Appel systeme = Appel.comme(verrerie, jetons, passerelle);
        MockHttpServletResponse ouvert = systeme.faire("/dossiers/" + id + "/projets", Map.of("volet", "PTE"));
        assertThat(ouvert.getStatus()).isEqualTo(201);
        String depot = String.valueOf(ouvert.getHeader("Location")).substring("/api/v1".length());
        byte[] classeur = Files.readAllBytes(Path.of("src/test/resources/formulaire/exemples/pte-depot.xlsx"));

        MockHttpServletResponse joint = systeme.envoyer(multipart(URI.create("/api/v1" + depot + "/pieces"))
                .file(new org.springframework.mock.web.MockMultipartFile(
                        "CLASSEUR", "pte.xlsx", "application/octet-stream", classeur))
                .file(new org.springframework.mock.web.MockMultipartFile(
                        "ONGLET_SIGNE", "signe.pdf", "application/pdf", new byte[] {1, 2, 3})));
        assertThat(joint.getStatus()).isEqualTo(200);
        JsonNode lu = json(systeme.lire(depot));
        assertThat(lu.get("deposable").asBoolean()).isTrue();
        String verdict = lu.get("verdict").asString();
        JsonNode constats = json(systeme.lire("/dossiers/" + id + "/verdicts/" + verdict));
        assertThat(constats.get("conforme").asBoolean()).isTrue();

        MockHttpServletResponse envoi = systeme.faire(depot + "/envoi", Map.of());
        assertThat(envoi.getStatus()).as(envoi.getContentAsString()).isEqualTo(201);
        assertThat(json(systeme.lire(depot + "/accuse")).get("pieces").size()).isEqualTo(2);
        assertThat(json(systeme.lire("/dossiers/" + id)).get("projets").size()).isEqualTo(1);
        String sha =
                json(systeme.lire(depot)).get("pieces").get(0).get("sha256").asString();
        assertThat(systeme.lire("/dossiers/" + id + "/formulaires/" + sha).getContentAsByteArray())
                .isEqualTo(classeur);
    }

    @Test
    void la_meme_cle_ne_fait_l_acte_qu_une_fois() throws Exception {
        Acteur verrerie = scene.verrerie();
        String id = scene.offert(verrerie);
        Appel systeme = Appel.comme(verrerie, jetons, passerelle);
        String adresse = "/dossiers/" + id + "/reponse";
        MockHttpServletResponse premier = systeme.faire(adresse, Map.of("interet", true), "Idempotency-Key", "k-1");
        int faits = scene.faits(id);
        MockHttpServletResponse second = systeme.faire(adresse, Map.of("interet", true), "Idempotency-Key", "k-1");
        assertThat(second.getStatus()).isEqualTo(premier.getStatus()).isEqualTo(200);
        assertThat(second.getContentAsString()).isEqualTo(premier.getContentAsString());
        assertThat(second.getHeader("Idempotent-Replayed")).isEqualTo("true");
        assertThat(scene.faits(id)).isEqualTo(faits);

        MockHttpServletResponse autre = systeme.faire(adresse, Map.of("interet", false), "Idempotency-Key", "k-1");
        assertThat(autre.getStatus()).isEqualTo(422);
        assertThat(json(autre).get("code").asString()).isEqualTo("API-CLE-AUTRE");
        Appel etranger = Appel.comme(verrerie, jetons, passerelle);
        assertThat(etranger.faire(adresse, Map.of("interet", true), "Idempotency-Key", "k-1")
                        .getStatus())
                .as("a key is its sender's own")
                .isEqualTo(409);
    }

    @Test
    void un_acte_fait_sans_reponse_n_est_pas_refait() {
        Acteur verrerie = scene.verrerie();
        String id = scene.offert(verrerie);
        assertThat(cles.prendre("p-" + id, "k", "e")).isEmpty();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> cles.prendre("p-" + id, "k", "e")))
                .isInstanceOf(Cles.Refusee.class);
        octroi.repondre(id, true, verrerie, horloge.instant());
        cles.relacher(); // the program stopped before it answered
        Cles.Reponse retrouvee = cles.prendre("p-" + id, "k", "e").orElseThrow();
        assertThat(retrouvee.statut()).isEqualTo(200);
        assertThat(retrouvee.corps()).contains(id).contains("\"version\":" + scene.faits(id));
    }

    @Test
    void ce_qui_ne_va_pas_est_dit_champ_par_champ() throws Exception {
        Acteur verrerie = scene.verrerie();
        String id = scene.offert(verrerie);
        Appel systeme = Appel.comme(verrerie, jetons, passerelle);
        String adresse = "/dossiers/" + id + "/reponse";
        exiger(systeme.faire(adresse, Map.of()), 422, "API-CHAMP-MANQUANT", "interet");
        exiger(systeme.faire(adresse, Map.of("interet", "peut-être")), 422, "API-CHAMP-INVALIDE", "interet");
        exiger(systeme.faire(adresse, Map.of("interet", true, "interest", 1)), 422, "API-CHAMP-INCONNU", "interest");
        exiger(systeme.faire(adresse, Map.of("interet", Map.of())), 400, "API-JSON", null);
        exiger(systeme.lire("/dossiers?nombre=0"), 422, "API-CHAMP-INVALIDE", "nombre");
        MockHttpServletResponse xml = systeme.envoyer(post(URI.create("/api/v1" + adresse))
                .contentType(MediaType.APPLICATION_XML)
                .content("<a/>"));
        exiger(xml, 415, "API-TYPE", null);
        MockHttpServletResponse gros = systeme.envoyer(post(URI.create("/api/v1" + adresse))
                .contentType(MediaType.APPLICATION_JSON)
                .content(new byte[2 * 1024 * 1024]));
        exiger(gros, 413, "API-TAILLE", null);
        exiger(systeme.faire(adresse, Map.of("interet", true), "If-Match", "*"), 400, "API-CONDITION", null);
        MockHttpServletResponse anglais =
                systeme.faire("/dossiers/D-9999/reponse", Map.of(), "Accept-Language", "en-CA,fr;q=0.5");
        assertThat(anglais.getHeader("Content-Language")).isEqualTo("en-CA");
        assertThat(json(anglais).get("title").asString()).isEqualTo("Not found");
        assertThat(json(systeme.lire("/dossiers/D-9999")).get("title").asString())
                .isEqualTo("Introuvable");
        assertThat(json(systeme.lire("/rien/de/tel")).get("code").asString()).isEqualTo("API-404");
    }

    private static void exiger(MockHttpServletResponse reponse, int statut, String code, String champ)
            throws Exception {
        assertThat(reponse.getStatus()).as(reponse.getContentAsString()).isEqualTo(statut);
        assertThat(reponse.getContentType()).startsWith("application/problem+json");
        JsonNode motif = json(reponse).get("motifs").get(0);
        assertThat(motif.get("code").asString()).isEqualTo(code);
        if (champ != null) assertThat(motif.get("champ").asString()).isEqualTo(champ);
    }

    @Test
    void un_systeme_n_est_pas_une_deuxieme_personne() throws Exception {
        String id = scene.enVigueur(scene.verrerie());
        Appel systeme = Appel.comme(Scene.ANALYSTE, jetons, passerelle);
        MockHttpServletResponse refus = systeme.faire(
                "/dossiers/" + id + "/projets/P1/rapports/FINAL/approbation", Map.of("issue", "APPROUVE"));
        exiger(refus, 403, "M-DROIT-10", null);
        assertThat(systeme.lire("/dossiers/" + id + "/refus").getContentAsString())
                .contains("M-DROIT-10")
                .contains(systeme.personne());
    }

    @Test
    void seul_un_jeton_valable_ouvre() throws Exception {
        scene.aujourdhui();
        assertThat(sans("/dossiers").getStatus()).isEqualTo(401);
        assertThat(sans("/dossiers").getHeader("WWW-Authenticate")).startsWith("Bearer");
        assertThat(new Appel(passerelle, "madi_inconnu", "").lire("/dossiers").getStatus())
                .isEqualTo(401);
        Jetons.Neuf neuf = jetons.creer("essai-revocation", Scene.AUDITEUR.role(), null, Period.ofDays(1));
        Appel systeme = new Appel(passerelle, neuf.secret(), "systeme.essai-revocation");
        assertThat(systeme.lire("/dossiers?nombre=1").getStatus()).isEqualTo(200);
        assertThat(fiche(neuf).utiliseLe()).isEqualTo(horloge.instant());
        assertThat(jetons.lister().toString()).doesNotContain(neuf.secret());
        horloge.fixerA(horloge.instant().plus(Duration.ofDays(2)));
        assertThat(systeme.lire("/dossiers?nombre=1").getStatus()).as("expired").isEqualTo(401);
        scene.aujourdhui();
        jetons.revoquer(neuf.id());
        assertThat(systeme.lire("/dossiers?nombre=1").getStatus()).as("revoked").isEqualTo(401);
        assertThat(passerelle
                        .perform(get("/").header("Authorization", "Bearer " + neuf.secret()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .as("a token opens no page")
                .isEqualTo(302);
    }

    private Jetons.Fiche fiche(Jetons.Neuf neuf) {
        return jetons.lister().stream()
                .filter(f -> f.id().equals(neuf.id()))
                .findFirst()
                .orElseThrow();
    }

    private MockHttpServletResponse sans(String chemin) throws Exception {
        return passerelle.perform(get("/api/v1" + chemin)).andReturn().getResponse();
    }
}
