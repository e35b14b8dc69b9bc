package ca.qc.madi.api.web;

import ca.qc.madi.partage.Texte;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * The OpenAPI document beside what springdoc finds by itself: who may call, what a problem looks like, and the acts,
 * which it cannot know for what they are.
 */
@Component
class DescriptionApi implements OpenApiCustomizer {

    static final String PORTEUR = "jeton";
    private static final String SCHEMA_PROBLEME = "#/components/schemas/Probleme";
    private static final String SCHEMA_RECU = "#/components/schemas/Recu";
    private static final List<String> STATUTS = List.of("401", "403", "404", "503");

    private final DescriptionActes actes;

    DescriptionApi(DescriptionActes actes) {
        this.actes = actes;
    }

    @Override
    public void customise(OpenAPI document) {
        document.info(new Info()
                .title("MADI")
                .version("1")
                .description(Texte.de("api.openapi.description").fr()));
        document.servers(List.of(new Server().url("/")));
        Components composants = document.getComponents() == null ? new Components() : document.getComponents();
        composants
                .addSecuritySchemes(
                        PORTEUR,
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"))
                .addSchemas("Probleme", probleme())
                .addSchemas("Recu", recu());
        document.components(composants);
        document.security(List.of(new SecurityRequirement().addList(PORTEUR)));
        document.getPaths().keySet().removeIf(chemin -> !chemin.startsWith(Adresses.RACINE));
        actes.ajouter(document);
        document.getPaths()
                .forEach((chemin, adresse) -> adresse.readOperationsMap()
                        .forEach((methode, operation) -> completer(chemin, methode.name(), operation)));
    }

    private static void completer(String chemin, String methode, Operation operation) {
        resumer(chemin.substring(Adresses.RACINE.length()), methode.toLowerCase(Locale.ROOT), operation);
        if (operation.getResponses() == null) operation.responses(new ApiResponses());
        ApiResponses reponses = operation.getResponses();
        STATUTS.forEach(s -> reponses.addApiResponse(s, reponse(s)));
        reponses.addApiResponse("422", reponse("422"));
        if (methode.equals("POST")) {
            for (String s : List.of("400", "409", "412", "413", "415")) reponses.addApiResponse(s, reponse(s));
        }
        if (chemin.equals(Adresses.VALIDATIONS)) operation.security(List.of());
    }

    /** What it does, in one sentence: French in the summary, English in the description. */
    private static void resumer(String adresse, String methode, Operation operation) {
        String cle = "api.resume." + methode + "." + adresse;
        if (!Texte.existe(cle)) return;
        Texte phrase = Texte.de(cle);
        operation.summary(phrase.fr()).description(phrase.en());
    }

    private static ApiResponse reponse(String statut) {
        Schema<?> schema = new Schema<>().$ref(SCHEMA_PROBLEME);
        return new ApiResponse()
                .description(Texte.de("api.titre." + statut).fr())
                .content(new Content().addMediaType(Probleme.TYPE, new MediaType().schema(schema)));
    }

    static ApiResponse faite(String statut) {
        Schema<?> schema = new Schema<>().$ref(SCHEMA_RECU);
        return new ApiResponse()
                .description(Texte.de("api.openapi.recu").fr())
                .content(new Content().addMediaType("application/json", new MediaType().schema(schema)));
    }

    private static Schema<?> texte() {
        return new Schema<>().type("string");
    }

    private static Schema<?> probleme() {
        Schema<?> motif = new Schema<>()
                .type("object")
                .addProperty("code", texte())
                .addProperty("texte", texte())
                .addProperty("champ", texte())
                .required(List.of("code", "texte"));
        return new Schema<>()
                .type("object")
                .addProperty("type", texte())
                .addProperty("title", texte())
                .addProperty("status", new Schema<>().type("integer"))
                .addProperty("detail", texte())
                .addProperty("code", texte())
                .addProperty("motifs", new Schema<>().type("array").items(motif))
                .addProperty("constats", new Schema<>().type("array").items(new Schema<>().type("object")))
                .required(List.of("type", "title", "status", "detail", "code", "motifs"))
                .example(Map.of(
                        "type",
                        "about:blank",
                        "title",
                        Texte.de("api.titre.404").fr(),
                        "status",
                        404,
                        "detail",
                        Texte.de("api.code.API-404").fr(),
                        "code",
                        "API-404",
                        "motifs",
                        List.of(Map.of(
                                "code",
                                "API-404",
                                "texte",
                                Texte.de("api.code.API-404").fr()))));
    }

    private static Schema<?> recu() {
        return new Schema<>()
                .type("object")
                .addProperty("acte", texte())
                .addProperty("dossier", texte())
                .addProperty("version", new Schema<>().type("integer"))
                .addProperty("adresse", texte())
                .addProperty("constats", new Schema<>().type("array").items(new Schema<>().type("object")))
                .addProperty(
                        "avis",
                        new Schema<>().type("object").addProperty("fr", texte()).addProperty("en", texte()))
                .required(List.of("acte"))
                .example(Map.of(
                        "acte", "decision", "dossier", "D-0001", "version", 12, "adresse", "/api/v1/dossiers/D-0001"));
    }
}
