package ca.qc.madi.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ca.qc.madi.TestMadi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document says of the API what the program answers, and nothing that cannot be resolved. */
@TestMadi
class OpenApiTest {

    private static final String DOCUMENT = "/api/v1/openapi.json";
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    @Autowired
    private MockMvc passerelle;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping adresses;

    @Test
    void le_document_decrit_chaque_adresse_et_se_tient() throws Exception {
        MockHttpServletResponse reponse =
                passerelle.perform(get(DOCUMENT)).andReturn().getResponse();
        assertThat(reponse.getStatus()).isEqualTo(200);
        JsonNode document = Appel.json(reponse);
        assertThat(document.get("openapi").asString()).startsWith("3.");

        Set<String> decrites = new TreeSet<>();
        List<String> noms = new ArrayList<>();
        Set<String> phrases = new TreeSet<>();
        List<String> fautes = new ArrayList<>();
        for (Map.Entry<String, JsonNode> chemin : document.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> methode : chemin.getValue().properties()) {
                String ou = methode.getKey() + " " + chemin.getKey();
                decrites.add(ou);
                controler(ou, chemin.getKey(), methode.getValue(), noms, phrases, fautes);
            }
        }
        references(document, document, fautes);
        exemples(document, fautes);
        assertThat(fautes).isEmpty();
        assertThat(noms).doesNotHaveDuplicates();
        assertThat(decrites).isEqualTo(servies());
        assertThat(document.get("components")
                        .get("securitySchemes")
                        .get("jeton")
                        .get("scheme")
                        .asString())
                .isEqualTo("bearer");
        assertThat(document.toString()).doesNotContain("#/components/schemas/Money");
    }

    private static void controler(
            String ou, String chemin, JsonNode op, List<String> noms, Set<String> phrases, List<String> fautes) {
        if (!op.hasNonNull("operationId")) fautes.add(ou + ": no operationId");
        else noms.add(op.get("operationId").asString());
        for (String phrase : List.of("summary", "description")) {
            boolean dite = op.hasNonNull(phrase)
                    && op.get(phrase).asString().matches("\\p{Lu}.{10,}\\.")
                    && !op.get(phrase).asString().contains("/");
            if (!dite) fautes.add(ou + ": no sentence as " + phrase);
            else if (!phrases.add(op.get(phrase).asString())) fautes.add(ou + ": the " + phrase + " of another");
        }
        if (!op.hasNonNull("security") && !chemin.startsWith("/api/v1/")) fautes.add(ou + ": no security");
        Set<String> variables = new TreeSet<>();
        VARIABLE.matcher(chemin).results().forEach(m -> variables.add(m.group(1)));
        Set<String> dites = new TreeSet<>();
        if (op.has("parameters")) {
            op.get("parameters").forEach(p -> {
                if (p.get("in").asString().equals("path"))
                    dites.add(p.get("name").asString());
            });
        }
        if (!dites.equals(variables)) fautes.add(ou + ": path variables " + dites);
        JsonNode reponses = op.get("responses");
        if (!reponses.has("200")) fautes.add(ou + ": no answer");
        for (String statut : List.of("401", "403", "404", "422")) {
            boolean probleme =
                    reponses.has(statut) && reponses.get(statut).get("content").has("application/problem+json");
            if (!probleme) fautes.add(ou + ": no problem for " + statut);
        }
        boolean acte = ou.startsWith("post ");
        if (acte && !op.has("requestBody")) fautes.add(ou + ": no body");
    }

    /** What the controllers answer, as « get /api/v1/… ». */
    private Set<String> servies() {
        Set<String> servies = new TreeSet<>();
        adresses.getHandlerMethods().forEach((info, methode) -> {
            if (!methode.getBeanType().getName().startsWith("ca.qc.madi")) return;
            info.getPatternValues().stream()
                    .filter(m -> m.startsWith("/api/v1/"))
                    .forEach(m -> info.getMethodsCondition()
                            .getMethods()
                            .forEach(v -> servies.add(v.name().toLowerCase(java.util.Locale.ROOT) + " " + m)));
        });
        return servies;
    }

    private static void references(JsonNode noeud, JsonNode document, List<String> fautes) {
        if (noeud.isObject() && noeud.has("$ref")) {
            String ref = noeud.get("$ref").asString();
            boolean connue =
                    ref.startsWith("#/") && !document.at(ref.substring(1)).isMissingNode();
            if (!connue) fautes.add("unresolved " + ref);
        }
        noeud.forEach(enfant -> references(enfant, document, fautes));
    }

    /** An example holds every field its schema asks for. */
    private static void exemples(JsonNode document, List<String> fautes) {
        int[] nombre = {0};
        for (Map.Entry<String, JsonNode> schema :
                document.get("components").get("schemas").properties()) {
            JsonNode exemple = schema.getValue().get("example");
            if (exemple == null) continue;
            nombre[0]++;
            JsonNode requis = schema.getValue().get("required");
            if (requis == null) continue;
            requis.forEach(champ -> {
                if (!exemple.has(champ.asString())) fautes.add(schema.getKey() + ": example without " + champ);
            });
        }
        if (nombre[0] < 2) fautes.add("no examples");
    }
}
