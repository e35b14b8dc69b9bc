package ca.qc.madi.api.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fields of an act, sent as one flat JSON object: text, numbers, booleans, lists of them. Null is a field left out. */
final class CorpsJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private CorpsJson() {}

    /** The fields by name; null when the bytes are no such object. */
    static @Nullable Map<String, String[]> lire(byte[] octets) {
        if (octets.length == 0) return Map.of();
        try {
            JsonNode racine = JSON.readTree(octets);
            return racine.isObject() ? champs(racine) : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private static @Nullable Map<String, String[]> champs(JsonNode racine) {
        Map<String, String[]> champs = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> champ : racine.properties()) {
            JsonNode valeur = champ.getValue();
            if (valeur.isNull()) continue;
            Iterable<JsonNode> valeurs = valeur.isArray() ? valeur : java.util.List.of(valeur);
            if (!StreamSupport.stream(valeurs.spliterator(), false).allMatch(CorpsJson::simple)) return null;
            champs.put(
                    champ.getKey(),
                    StreamSupport.stream(valeurs.spliterator(), false)
                            .map(CorpsJson::texte)
                            .toArray(String[]::new));
        }
        return champs;
    }

    private static boolean simple(JsonNode valeur) {
        return valeur.isValueNode() && !valeur.isNull();
    }

    /** A number as it was written, never in powers of ten. */
    private static String texte(JsonNode valeur) {
        return valeur.isNumber() ? valeur.decimalValue().toPlainString() : valeur.asString();
    }
}
