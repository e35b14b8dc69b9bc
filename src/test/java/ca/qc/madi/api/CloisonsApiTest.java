package ca.qc.madi.api;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.Scene;
import ca.qc.madi.TestMadi;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.securite.Jetons;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/**
 * Every address of the API × nobody, an émetteur, another émetteur, an analyste, an auditeur, each by a token ×
 * one's own, another's, an unknown id. Nothing leaks: another's answers as the unknown, to the byte.
 */
@TestMadi
class CloisonsApiTest {

    private static final Set<String> OUVERTES = Set.of("/api/v1/validations", "/api/v1/openapi.json");
    private static final String INEXISTANT = "D-9999";
    private static final Map<String, Object> CHAMPS = Map.ofEntries(
            Map.entry("interet", true),
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
            Map.entry("rang", 1),
            Map.entry("echeance", "2025-01-01"),
            Map.entry("survenu", "2024-01-01"),
            Map.entry("effet", "2024-01-01"),
            Map.entry("suite", "NOTE"),
            Map.entry("source", "Autre programme"),
            Map.entry("rspede", "oui"),
            Map.entry("etablissement", "QC0481"),
            Map.entry("montant", "100.00"),
            Map.entry("adresse", "http://127.0.0.1:9/faits"),
            Map.entry("secret", "secret-partage-de-trente-deux-caracteres"),
            Map.entry("enveloppe", "100.00"));

    private static final Map<String, String> ISSUES = Map.of(
            "autorisation", "OBTENUE",
            "analyse", "ACCEPTE",
            "approbation", "APPROUVE",
            "verification", "CONFORME",
            "confirmation", "APPROUVE");

    @Autowired
    private MockMvc passerelle;

    @Autowired
    private Scene scene;

    @Autowired
    private Jetons jetons;

    @Autowired
    private Flux flux;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping adresses;

    private String verdict = "";
    private String societe = "";

    private record Adresse(RequestMethod methode, String modele, HandlerMethod cible) {
        @Override
        public String toString() {
            return methode + " " + modele;
        }
    }

    @Test
    void rien_ne_passe_d_un_emetteur_a_l_autre_ni_sans_le_droit() throws Exception {
        Acteur verrerie = scene.verrerie();
        Acteur fonderie = scene.fonderie();
        String dossier = ouvrir(verrerie);
        String autre = scene.enVigueur(fonderie);
        Appel proprietaire = Appel.comme(verrerie, jetons, passerelle);
        Appel etranger = Appel.comme(fonderie, jetons, passerelle);
        Appel auditeur = Appel.comme(Scene.AUDITEUR, jetons, passerelle);
        List<Adresse> toutes = adresses();
        assertThat(toutes).hasSizeGreaterThan(60);
        int avant = scene.faits(dossier) + scene.faits(autre);

        for (Adresse adresse : toutes) {
            assertThat(demander(adresse, dossier, null).getStatus())
                    .as("nobody, %s", adresse)
                    .isEqualTo(401);
            assertThat(corps(demander(adresse, dossier, null))).isEqualTo(corps(demander(adresse, INEXISTANT, null)));
            if (adresse.modele.contains("{id}")) {
                comparer(demander(adresse, dossier, etranger), demander(adresse, INEXISTANT, etranger), adresse);
                comparer(demanderVide(adresse, dossier, etranger), demander(adresse, INEXISTANT, etranger), adresse);
                assertThat(demander(adresse, INEXISTANT, proprietaire).getStatus())
                        .as("unknown, %s", adresse)
                        .isEqualTo(404);
            }
            if (adresse.methode == RequestMethod.POST) {
                MockHttpServletResponse refus = demander(adresse, dossier, auditeur);
                assertThat(refus.getStatus()).as("auditor, %s", adresse).isIn(403, 404);
                if (refus.getStatus() == 403) assertThat(corps(refus)).contains("M-DROIT-");
            }
        }
        assertThat(scene.faits(dossier) + scene.faits(autre))
                .as("nothing was done")
                .isEqualTo(avant);
    }

    @Test
    void chacun_lit_le_sien_et_aucun_appel_ne_tombe_en_panne() throws Exception {
        Acteur verrerie = scene.verrerie();
        String dossier = ouvrir(verrerie);
        Appel proprietaire = Appel.comme(verrerie, jetons, passerelle);
        Appel auditeur = Appel.comme(Scene.AUDITEUR, jetons, passerelle);
        Appel analyste = Appel.comme(Scene.ANALYSTE, jetons, passerelle);
        for (Adresse adresse : adresses()) {
            for (Appel appel : List.of(auditeur, proprietaire, analyste)) {
                MockHttpServletResponse reponse = demander(adresse, dossier, appel);
                assertThat(reponse.getStatus())
                        .as("%s", adresse)
                        .isLessThan(500)
                        .isNotEqualTo(401);
                if (reponse.getStatus() >= 400) {
                    assertThat(reponse.getContentType()).as("%s", adresse).startsWith("application/problem+json");
                }
            }
        }
        for (String lecture : List.of("", "/faits", "/refus", "/echeances", "/positions", "/lettres", "/depots")) {
            assertThat(proprietaire.lire("/dossiers/" + dossier + lecture).getStatus())
                    .as(lecture)
                    .isEqualTo(200);
        }
        for (String ministere :
                List.of("/emetteurs", "/paiements", "/exercices", "/echecs", "/tableau", "/paiements/lots/L-00001")) {
            assertThat(proprietaire.lire(ministere).getStatus()).as(ministere).isEqualTo(404);
        }
    }

    @Test
    void la_tache_d_un_autre_repond_comme_celle_qui_n_existe_pas() throws Exception {
        String offert = scene.offert(scene.verrerie());
        Appel etranger = Appel.comme(scene.fonderie(), jetons, passerelle);
        String tache = flux.taches(offert).get(0).id();
        for (String geste : List.of("prise", "remise")) {
            MockHttpServletResponse sienne = etranger.faire("/taches/" + tache + "/" + geste, Map.of());
            MockHttpServletResponse inconnue = etranger.faire("/taches/inconnue/" + geste, Map.of());
            assertThat(sienne.getStatus()).isEqualTo(inconnue.getStatus());
            assertThat(corps(sienne)).isEqualTo(corps(inconnue));
        }
        assertThat(etranger.lire("/taches?nombre=500").getContentAsString()).doesNotContain(offert);
        assertThat(etranger.lire("/dossiers?nombre=500").getContentAsString()).doesNotContain(offert);
        assertThat(flux.taches(offert).get(0).titulaire()).isNull();
    }

    @Test
    void les_taches_se_lisent_par_pages_chacun_les_siennes() throws Exception {
        Acteur verrerie = scene.verrerie();
        scene.libererLeBudget();
        String dossier = scene.offert(verrerie);
        scene.offert(scene.fonderie());
        Appel analyste = Appel.comme(Scene.ANALYSTE, jetons, passerelle);
        JsonNode une = Appel.json(analyste.lire("/taches?nombre=1"));
        assertThat(une.get("elements")).hasSize(1);
        assertThat(une.get("suivant").asInt()).isEqualTo(1);
        JsonNode deux = Appel.json(analyste.lire("/taches?nombre=1&passer=1"));
        assertThat(deux.get("elements").get(0).get("id"))
                .isNotEqualTo(une.get("elements").get(0).get("id"));
        assertThat(deux.get("total")).isEqualTo(une.get("total"));
        int total = une.get("total").asInt();
        assertThat(Appel.json(analyste.lire("/taches?passer=" + (total - 1)))
                        .get("suivant")
                        .isNull())
                .isTrue();
        JsonNode siennes = Appel.json(Appel.comme(verrerie, jetons, passerelle).lire("/taches"));
        assertThat(siennes.get("total").asInt()).isEqualTo(1);
        assertThat(siennes.get("elements").get(0).get("dossier").asString()).isEqualTo(dossier);
    }

    private String ouvrir(Acteur emetteur) throws IOException {
        String dossier = scene.enVigueur(emetteur);
        byte[] classeur = Files.readAllBytes(Path.of("src/test/resources/formulaire/exemples/pte-depot.xlsx"));
        verdict = scene.verdict(dossier, scene.brouillon(dossier, emetteur), classeur, emetteur);
        societe = String.valueOf(emetteur.emetteur());
        return dossier;
    }

    private List<Adresse> adresses() {
        List<Adresse> toutes = new ArrayList<>();
        adresses.getHandlerMethods().forEach((info, methode) -> {
            for (String modele : info.getPatternValues()) {
                if (!modele.startsWith("/api/v1/") || OUVERTES.contains(modele)) continue;
                if (!methode.getBeanType().getName().startsWith("ca.qc.madi")) continue;
                info.getMethodsCondition().getMethods().forEach(m -> toutes.add(new Adresse(m, modele, methode)));
            }
        });
        return toutes;
    }

    private static void comparer(MockHttpServletResponse une, MockHttpServletResponse autre, Adresse adresse)
            throws Exception {
        assertThat(une.getStatus()).as("%s", adresse).isEqualTo(404);
        assertThat(autre.getStatus()).as("%s", adresse).isEqualTo(404);
        assertThat(corps(une)).as("%s", adresse).isEqualTo(corps(autre));
        assertThat(une.getHeaderNames()).as("%s", adresse).isEqualTo(autre.getHeaderNames());
    }

    private static String corps(MockHttpServletResponse reponse) throws Exception {
        return reponse.getContentAsString();
    }

    private MockHttpServletResponse demander(Adresse adresse, String id, Appel par) throws Exception {
        return demander(adresse, id, par, champs(adresse));
    }

    private MockHttpServletResponse demanderVide(Adresse adresse, String id, Appel par) throws Exception {
        return demander(adresse, id, par, Map.of());
    }

    private MockHttpServletResponse demander(Adresse adresse, String id, Appel par, Map<String, Object> champs)
            throws Exception {
        String chemin = adresse.modele
                .replace("{id}", id)
                .replace("{projet}", "P1")
                .replace("{rapport}", "FINAL")
                .replace("{lettre}", "1")
                .replace("{depot}", id + "-P1")
                .replace("{verdict}", verdict)
                .replace("{sha256}", "0".repeat(64))
                .replaceAll("\\{[^}]+}", "inconnue");
        var envoi = MockMvcRequestBuilders.request(HttpMethod.valueOf(adresse.methode.name()), URI.create(chemin));
        if (adresse.methode == RequestMethod.POST) {
            envoi.contentType(MediaType.APPLICATION_JSON).content(Appel.JSON.writeValueAsString(champs));
        }
        return par == null ? passerelle.perform(envoi).andReturn().getResponse() : par.envoyer(envoi);
    }

    /** Every field its method takes, with a value that would do. */
    private Map<String, Object> champs(Adresse adresse) {
        Map<String, Object> champs = new LinkedHashMap<>();
        for (MethodParameter p : adresse.cible.getMethodParameters()) {
            RequestParam annotation = p.getParameterAnnotation(RequestParam.class);
            if (annotation == null) continue;
            p.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            String nom = annotation.name().isEmpty() ? String.valueOf(p.getParameterName()) : annotation.name();
            String fin = adresse.modele.substring(adresse.modele.lastIndexOf('/') + 1);
            if (nom.equals("issue")) champs.put(nom, ISSUES.getOrDefault(fin, "OBTENUE"));
            else if (nom.equals("emetteur")) champs.put(nom, societe);
            else if (CHAMPS.containsKey(nom)) champs.put(nom, CHAMPS.get(nom));
        }
        return champs;
    }
}
