package ca.qc.madi.simulation;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A dossier's life as its file tells it.
 *
 * @param enveloppe maximum amount in CAD
 * @param cadre parameters of the measure overridden for this entente, by name
 * @param attendu what must come out; absent keys are not checked
 */
public record Scenario(
        String scenario,
        String mesure,
        EmetteurDecrit emetteur,
        BigDecimal enveloppe,
        @Nullable Map<String, String> cadre,
        List<JsonNode> actes,
        @Nullable JsonNode attendu) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public record EmetteurDecrit(String nom, @Nullable String neq, List<EtablissementDecrit> etablissements) {}

    public record EtablissementDecrit(String numero, String nom) {}

    /** Reads a scenario file; ScenarioIllisible when it is none. */
    public static Scenario lire(Path fichier) {
        try {
            return YAML.readValue(fichier.toFile(), Scenario.class);
        } catch (JacksonException | UncheckedIOException e) {
            throw new ScenarioIllisible(fichier + " : " + e.getMessage(), e);
        }
    }

    public static Scenario lire(String yaml) {
        try {
            return YAML.readValue(yaml, Scenario.class);
        } catch (JacksonException e) {
            throw new ScenarioIllisible(String.valueOf(e.getMessage()), e);
        }
    }

    Map<String, String> surcharges() {
        return cadre == null ? Map.of() : cadre;
    }
}
