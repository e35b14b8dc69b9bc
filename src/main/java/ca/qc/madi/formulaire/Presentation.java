package ca.qc.madi.formulaire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The words and column widths of one edition of the blank gabarit; what its file leaves out is empty.
 *
 * @param mention a format: gabarit, version, date
 * @param consignes instruction by onglet number
 * @param sections a format: the sections of the budget
 * @param blocs name of a block of fields, by the id of its first field
 * @param largeurs width in characters, by onglet number and column letters
 * @param invites what a cell says when it is chosen, by type
 * @param erreurs what a cell says when it refuses a value, by type
 */
record Presentation(
        String programme,
        String titre,
        String mention,
        Map<String, String> consignes,
        String sections,
        Map<String, String> blocs,
        Map<String, Map<String, Integer>> largeurs,
        Map<String, String> invites,
        Map<String, String> erreurs) {

    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    Presentation(
            @Nullable String programme,
            @Nullable String titre,
            @Nullable String mention,
            @Nullable Map<String, String> consignes,
            @Nullable String sections,
            @Nullable Map<String, String> blocs,
            @Nullable Map<String, Map<String, Integer>> largeurs,
            @Nullable Map<String, String> invites,
            @Nullable Map<String, String> erreurs) {
        this.programme = Objects.requireNonNullElse(programme, "");
        this.titre = Objects.requireNonNullElse(titre, "");
        this.mention = Objects.requireNonNullElse(mention, "%s %s %s");
        this.consignes = Objects.requireNonNullElse(consignes, Map.of());
        this.sections = Objects.requireNonNullElse(sections, "%s");
        this.blocs = Objects.requireNonNullElse(blocs, Map.of());
        this.largeurs = Objects.requireNonNullElse(largeurs, Map.of());
        this.invites = Objects.requireNonNullElse(invites, Map.of());
        this.erreurs = Objects.requireNonNullElse(erreurs, Map.of());
    }

    static Presentation de(Disposition disposition) {
        String chemin = "/templates/formulaire/presentation-" + disposition.version() + ".yaml";
        try (InputStream fichier = Presentation.class.getResourceAsStream(chemin)) {
            return fichier == null ? vide() : YAML.readValue(fichier, Presentation.class);
        } catch (IOException e) {
            throw new UncheckedIOException(chemin, e);
        }
    }

    private static Presentation vide() {
        return new Presentation(null, null, null, null, null, null, null, null, null);
    }
}
