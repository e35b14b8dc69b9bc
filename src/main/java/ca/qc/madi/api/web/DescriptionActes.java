package ca.qc.madi.api.web;

import ca.qc.madi.partage.Texte;
import ca.qc.madi.securite.Auteur;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Describes the acts and the files that the pages answer too, from the fields that their methods take. */
@Component
class DescriptionActes {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private final RequestMappingHandlerMapping adresses;

    DescriptionActes(@Lazy @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping adresses) {
        this.adresses = adresses;
    }

    void ajouter(OpenAPI document) {
        Map<String, PathItem> tous = new TreeMap<>(document.getPaths());
        adresses.getHandlerMethods().forEach((info, methode) -> {
            boolean ours = methode.getBeanType().getName().startsWith("ca.qc.madi.");
            if (!ours || methode.getBeanType().isAnnotationPresent(RestController.class)) return;
            for (String modele : info.getPatternValues()) {
                if (!modele.startsWith(Adresses.RACINE + "/")) continue;
                PathItem adresse = tous.computeIfAbsent(modele, m -> new PathItem());
                if (Reflet.estActe(info, methode)) adresse.post(acte(modele, info, methode));
                else if (modele.equals(Adresses.VALIDATIONS)) adresse.post(validation(modele, methode));
                else adresse.get(fichier(modele, methode));
            }
        });
        Paths chemins = new Paths();
        tous.forEach(chemins::addPathItem);
        document.paths(chemins);
    }

    private static Operation base(String modele, HandlerMethod methode) {
        String controleur = methode.getBeanType().getSimpleName().replace("Controller", "");
        Operation operation = new Operation()
                .operationId(controleur + "_" + methode.getMethod().getName())
                .addTagsItem(controleur)
                .responses(new ApiResponses());
        Matcher variables = VARIABLE.matcher(modele);
        while (variables.find()) {
            operation.addParametersItem(new Parameter()
                    .name(variables.group(1))
                    .in("path")
                    .required(true)
                    .schema(new Schema<>().type("string")));
        }
        return operation;
    }

    private static Operation acte(String modele, RequestMappingInfo info, HandlerMethod methode) {
        Operation operation = base(modele, methode);
        operation.addParametersItem(entete(SuiteActe.CLE)).addParametersItem(entete("If-Match"));
        operation.getResponses().addApiResponse("200", DescriptionApi.faite("200"));
        operation.getResponses().addApiResponse("201", DescriptionApi.faite("201"));
        Schema<?> corps = new Schema<>().type("object");
        List<String> requis = new ArrayList<>();
        boolean fichiers = false;
        for (MethodParameter p : methode.getMethodParameters()) {
            if (p.getParameterType().equals(Auteur.class)) {
                corps.addProperty(
                        ChampsActe.DATE_EFFET, new Schema<>().type("string").format("date"));
            }
            RequestParam champ = p.getParameterAnnotation(RequestParam.class);
            if (champ == null) continue;
            fichiers |= estFichier(p);
            if (Map.class.isAssignableFrom(p.getParameterType())) {
                corps.additionalProperties(schema(ResolvableType.forMethodParameter(p)));
                continue;
            }
            corps.addProperty(ChampsActe.nom(p), schema(ResolvableType.forMethodParameter(p)));
            boolean exige = champ.required() && champ.defaultValue().equals(ValueConstants.DEFAULT_NONE);
            if (exige) requis.add(ChampsActe.nom(p));
        }
        if (corps.getAdditionalProperties() == null) corps.additionalProperties(false);
        if (!requis.isEmpty()) corps.required(requis);
        String type = fichiers ? "multipart/form-data" : "application/json";
        operation.requestBody(new RequestBody()
                .required(!requis.isEmpty())
                .content(new Content().addMediaType(type, new MediaType().schema(corps))));
        return operation;
    }

    private static Operation validation(String modele, HandlerMethod methode) {
        Operation operation = base(modele, methode);
        Schema<?> corps = new Schema<>()
                .type("object")
                .addProperty("fichier", new Schema<>().type("string").format("binary"))
                .addProperty("volet", new Schema<>().type("string"))
                .addProperty("etape", new Schema<>().type("string"))
                .required(List.of("fichier", "volet", "etape"));
        operation.requestBody(new RequestBody()
                .required(true)
                .content(new Content().addMediaType("multipart/form-data", new MediaType().schema(corps))));
        operation.getResponses().addApiResponse("200", contenu("application/json", new Schema<>().type("object")));
        return operation;
    }

    private static Operation fichier(String modele, HandlerMethod methode) {
        Operation operation = base(modele, methode);
        Schema<?> octets = new Schema<>().type("string").format("binary");
        operation.getResponses().addApiResponse("200", contenu("application/octet-stream", octets));
        return operation;
    }

    private static ApiResponse contenu(String type, Schema<?> schema) {
        return new ApiResponse()
                .description(Texte.de("api.openapi.contenu").fr())
                .content(new Content().addMediaType(type, new MediaType().schema(schema)));
    }

    private static Parameter entete(String nom) {
        return new Parameter().name(nom).in("header").required(false).schema(new Schema<>().type("string"));
    }

    private static boolean estFichier(MethodParameter p) {
        return MultipartFile.class.isAssignableFrom(p.getParameterType())
                || MultiValueMap.class.isAssignableFrom(p.getParameterType());
    }

    private static Schema<?> schema(ResolvableType type) {
        Class<?> classe = type.toClass();
        if (Map.class.isAssignableFrom(classe)) return schema(type.asMap().getGeneric(1));
        if (Collection.class.isAssignableFrom(classe)) {
            return new Schema<>().type("array").items(schema(type.asCollection().getGeneric(0)));
        }
        if (MultipartFile.class.isAssignableFrom(classe))
            return new Schema<>().type("string").format("binary");
        if (classe.equals(boolean.class) || classe.equals(Boolean.class)) return new Schema<>().type("boolean");
        if (classe.equals(long.class) || classe.equals(int.class)) return new Schema<>().type("integer");
        Schema<Object> texte = new Schema<>().type("string");
        if (classe.isEnum()) {
            texte.setEnum(Arrays.stream(classe.getEnumConstants())
                    .map(c -> (Object) ((Enum<?>) c).name())
                    .toList());
        }
        return texte;
    }
}
