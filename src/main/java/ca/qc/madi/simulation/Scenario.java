package ca.qc.madi.simulation;

import ca.qc.madi.cadre.Mesure;
import ca.qc.madi.cadre.Mesures;
import ca.qc.madi.dossier.Etude;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    /** @param etudes the studies the ministry knows when the dossier opens */
    public record EmetteurDecrit(
            String nom,
            @Nullable String neq,
            List<EtablissementDecrit> etablissements,
            @Nullable List<EtudeDecrite> etudes) {}

    /** A study the ministry knows. */
    public record EtudeDecrite(
            String titre,
            LocalDate date,
            @Nullable Boolean conforme,
            @Nullable Boolean emergentes,
            @Nullable List<String> mesures) {

        Etude etude() {
            return new Etude(
                    titre,
                    date,
                    Boolean.TRUE.equals(conforme),
                    Boolean.TRUE.equals(emergentes),
                    mesures == null ? List.of() : mesures);
        }
    }

    public record EtablissementDecrit(String numero, String nom) {}

    /** Reads a scenario file; ScenarioIllisible when it is none. */
    public static Scenario lire(Path fichier) {
        try {
            return depuis(YAML.readTree(fichier.toFile()));
        } catch (JacksonException | UncheckedIOException | IllegalArgumentException | ScenarioIllisible e) {
            throw new ScenarioIllisible(fichier + " : " + e.getMessage(), e);
        }
    }

    public static Scenario lire(String yaml) {
        try {
            return depuis(YAML.readTree(yaml));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new ScenarioIllisible(String.valueOf(e.getMessage()), e);
        }
    }

    private static Scenario depuis(JsonNode lu) {
        ClesConnues.exiger(lu);
        return verifie(YAML.treeToValue(lu, Scenario.class));
    }

    /** What every life needs is there, and the measure knows the parameters the entente overrides. */
    private static Scenario verifie(@Nullable Scenario lu) {
        if (lu == null) throw new IllegalArgumentException("le fichier est vide");
        Stream.of(lu.scenario, lu.mesure, lu.emetteur, lu.enveloppe, lu.actes).forEach(champ -> {
            if (champ == null)
                throw new IllegalArgumentException(
                        "« scenario », « mesure », « emetteur », « enveloppe » et « actes » sont requis");
        });
        if (lu.emetteur.nom == null || lu.emetteur.etablissements == null || lu.emetteur.etablissements.isEmpty())
            throw new IllegalArgumentException("l’émetteur a un nom et au moins un établissement");
        Mesures.mesure(lu.mesure).le(LocalDate.EPOCH, lu.surcharges());
        return lu;
    }

    /** The same life, which went on with these acts. */
    Scenario suivi(List<ActeDecrit> derniers) {
        List<JsonNode> tous = new ArrayList<>(actes);
        derniers.forEach(acte -> tous.add(acte.champs()));
        return new Scenario(scenario, mesure, emetteur, enveloppe, cadre, List.copyOf(tous), attendu);
    }

    /** The studies the ministry knows when the dossier opens. */
    List<Etude> etudes() {
        List<EtudeDecrite> decrites = emetteur.etudes;
        return decrites == null
                ? List.of()
                : decrites.stream().map(EtudeDecrite::etude).toList();
    }

    Mesure regles() {
        return Mesures.mesure(mesure);
    }

    Map<String, String> surcharges() {
        return cadre == null ? Map.of() : cadre;
    }
}
