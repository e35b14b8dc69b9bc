package ca.qc.madi.accueil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.partage.Acteur;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * On every address of the program: the second émetteur gets for the first's dossier what it gets for one that does not
 * exist, and the auditor does nothing.
 */
@TestMadi
class IsolationTest {

    /** Open to anyone and stores nothing: they touch no dossier. */
    private static final Set<String> SANS_DOSSIER = Set.of("/api/v1/validations", "/essayer", "/formulaires/registre");

    private static final String INEXISTANT = "D-9999";

    /** Answers that would be valid, so that nothing but the person can be the reason of a refusal. */
    private static final Map<String, String> CHAMPS = Map.ofEntries(
            Map.entry("interet", "true"),
            Map.entry("numero", "1"),
            Map.entry("signataire", "Une personne"),
            Map.entry("volet", "PTE"),
            Map.entry("genre", "CLASSEUR"),
            Map.entry("sha256", "0"),
            Map.entry("jour", "2024-02-19"),
            Map.entry("heure", "16:30"),
            Map.entry("canal", "COURRIEL"),
            Map.entry("decision", "ACCEPTE"),
            Map.entry("texte", "Un texte"),
            Map.entry("titre", "Une étude"),
            Map.entry("note", "Une note"),
            Map.entry("achevee", "2022-06-15"),
            Map.entry("ministere", "Un ministère"),
            Map.entry("sens", "FAVORABLE"),
            Map.entry("fin", "2024-01-01"),
            Map.entry("constat", "G-PTE-05@"),
            Map.entry("edition", "ACCEPTEE"),
            Map.entry("partie", "MELCCFP"),
            Map.entry("rang", "1"),
            Map.entry("echeance", "2025-01-01"),
            Map.entry("survenu", "2024-01-01"),
            Map.entry("effet", "2024-01-01"),
            Map.entry("suite", "NOTE"),
            Map.entry("source", "Autre programme"),
            Map.entry("rspede", "oui"),
            Map.entry("etablissement", "QC0481"),
            Map.entry("montant", "100,00"),
            Map.entry("enveloppe", "100,00"));

    private static final Map<String, String> ISSUES = Map.of(
            "autorisation", "OBTENUE",
            "analyse", "ACCEPTE",
            "approbation", "APPROUVE",
            "verification", "CONFORME",
            "confirmation", "APPROUVE");

    @Autowired
    private MockMvc pages;

    @Autowired
    private Scene scene;

    @Autowired
    private Flux flux;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping adresses;

    private Acteur verrerie = Scene.AUDITEUR;
    private Acteur fonderie = Scene.AUDITEUR;
    private String dossier = "";
    private String verdict = "";

    @BeforeEach
    void ouvrir() throws IOException {
        verrerie = scene.verrerie();
        fonderie = scene.fonderie();
        dossier = scene.enVigueur(verrerie);
        byte[] classeur = Files.readAllBytes(Path.of("src/test/resources/formulaire/exemples/pte-depot.xlsx"));
        verdict = scene.verdict(dossier, scene.brouillon(dossier, verrerie), classeur, verrerie);
    }

    @Test
    void le_dossier_d_un_autre_repond_comme_celui_qui_n_existe_pas() throws Exception {
        List<Adresse> visant =
                adresses().stream().filter(a -> a.modele.contains("{id}")).toList();
        assertThat(visant).hasSizeGreaterThan(15);
        MockHttpServletResponse inconnue = demander(new Adresse(RequestMethod.GET, "/nulle/part"), "", fonderie);
        assertThat(inconnue.getStatus()).isEqualTo(404);
        for (Adresse adresse : visant) {
            for (RequestMethod methode : List.of(RequestMethod.GET, RequestMethod.POST, RequestMethod.HEAD)) {
                Adresse visee = new Adresse(methode, adresse.modele);
                comparer(demander(visee, dossier, fonderie), demander(visee, INEXISTANT, fonderie), visee);
                if (methode == RequestMethod.HEAD) continue;
                comparer(demander(visee, dossier, fonderie), inconnue, visee);
            }
        }
    }

    @Test
    void un_envoi_incomplet_ne_dit_rien_du_dossier_d_un_autre() throws Exception {
        for (Adresse adresse : adresses()) {
            if (adresse.methode != RequestMethod.POST || !adresse.modele.contains("{id}")) continue;
            String chemin = adresse.modele.replace("{id}", dossier).replaceAll("\\{[^}]+}", "P1");
            MockHttpServletResponse reponse = pages.perform(MockMvcRequestBuilders.post(URI.create(chemin))
                            .with(scene.comme(fonderie))
                            .with(csrf()))
                    .andReturn()
                    .getResponse();
            assertThat(reponse.getStatus()).as(adresse.toString()).isEqualTo(404);
        }
    }

    @Test
    void la_tache_d_un_autre_repond_comme_celle_qui_n_existe_pas() throws Exception {
        String offert = scene.offert(scene.verrerie());
        String tache = flux.taches(offert).get(0).id();
        for (String geste : List.of("prise", "remise")) {
            Adresse visee = new Adresse(RequestMethod.POST, "/taches/{id}/" + geste);
            comparer(demander(visee, tache, fonderie), demander(visee, "inconnue", fonderie), visee);
        }
        assertThat(flux.taches(offert).get(0).titulaire()).isNull();
    }

    @Test
    void l_auditeur_ne_fait_aucun_acte() throws Exception {
        int avant = scene.faits(dossier);
        for (Adresse adresse : adresses()) {
            if (adresse.methode != RequestMethod.POST || SANS_DOSSIER.contains(adresse.modele)) continue;
            MockHttpServletResponse reponse = demander(adresse, dossier, Scene.AUDITEUR);
            assertThat(reponse.getStatus()).as(adresse.toString()).isIn(403, 404);
            if (reponse.getStatus() == 403) {
                assertThat(reponse.getContentAsString()).as(adresse.toString()).contains("M-DROIT-01");
            }
        }
        assertThat(scene.faits(dossier)).isEqualTo(avant);
    }

    @Test
    void ses_propres_dossiers_s_ouvrent() throws Exception {
        for (String modele : List.of(
                "/dossiers/{id}",
                "/dossiers/{id}/verdicts/{verdict}",
                "/dossiers/{id}/verdicts/{verdict}/reprise",
                "/dossiers/{id}/verdicts/{verdict}/constats.csv",
                "/dossiers/{id}/verdicts/{verdict}/constats.xlsx",
                "/dossiers/{id}/verdicts/{verdict}/constats.json")) {
            Adresse page = new Adresse(RequestMethod.GET, modele);
            assertThat(demander(page, dossier, verrerie).getStatus()).as(modele).isEqualTo(200);
        }
    }

    @Test
    void un_verdict_ne_se_lit_pas_sous_un_autre_dossier() throws Exception {
        String sien = scene.enVigueur(fonderie);
        Adresse page = new Adresse(RequestMethod.GET, "/dossiers/{id}/verdicts/{verdict}");
        MockHttpServletResponse reponse = demander(page, sien, fonderie);
        assertThat(reponse.getStatus()).isEqualTo(404);
        comparer(reponse, demander(page, dossier, fonderie), page);
    }

    private record Adresse(RequestMethod methode, String modele) {}

    /** Every address of our controllers, with its method. */
    private List<Adresse> adresses() {
        List<Adresse> toutes = new ArrayList<>();
        adresses.getHandlerMethods().forEach((info, methode) -> {
            if (!methode.getBeanType().getName().startsWith("ca.qc.madi")) return;
            for (String modele : info.getPatternValues()) {
                if (modele.startsWith("/api/v1/") && !SANS_DOSSIER.contains(modele)) continue; // CloisonsApiTest
                info.getMethodsCondition().getMethods().forEach(m -> toutes.add(new Adresse(m, modele)));
            }
        });
        return toutes;
    }

    private static void comparer(MockHttpServletResponse une, MockHttpServletResponse autre, Adresse adresse)
            throws Exception {
        assertThat(une.getStatus()).as(adresse.toString()).isEqualTo(autre.getStatus());
        assertThat(corps(une)).as(adresse.toString()).isEqualTo(corps(autre));
    }

    private static String corps(MockHttpServletResponse reponse) throws Exception {
        return reponse.getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private MockHttpServletResponse demander(Adresse adresse, String id, Acteur par) throws Exception {
        String chemin = adresse.modele
                .replace("{id}", id)
                .replace("{projet}", "P1")
                .replace("{rapport}", "FINAL")
                .replace("{tache}", "inconnue")
                .replace("{livraison}", "0")
                .replace("{lettre}", "1")
                .replace("{courriel}", "1")
                .replace("{exigence}", "EXIGENCE-1")
                .replace("{filtre}", "1")
                .replace("{absence}", "1")
                .replace("{depot}", id + "-P1")
                .replace("{verdict}", verdict)
                .replace("{sha256}", "0".repeat(64));
        boolean depot = chemin.endsWith("/pieces") && adresse.modele.contains("{depot}");
        HttpMethod methode = HttpMethod.valueOf(adresse.methode.name());
        var envoi = depot && methode == HttpMethod.POST
                ? MockMvcRequestBuilders.multipart(methode, URI.create(chemin))
                        .file("CLASSEUR", "pas un classeur".getBytes(StandardCharsets.UTF_8))
                : MockMvcRequestBuilders.request(methode, URI.create(chemin));
        CHAMPS.forEach(envoi::param);
        envoi.param("emetteur", String.valueOf(verrerie.emetteur()));
        envoi.param("issue", ISSUES.getOrDefault(chemin.substring(chemin.lastIndexOf('/') + 1), ""));
        return pages.perform(envoi.with(scene.comme(par)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
