package ca.qc.madi.cadre;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The measures the program knows, one file each under {@code mesures/}. */
public final class Mesures {

    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final Map<String, Mesure> CONNUES = new ConcurrentHashMap<>();

    private Mesures() {}

    /** The measure of this name; IllegalArgumentException when no file states it. */
    public static Mesure mesure(String nom) {
        if (!nom.matches("[A-Z]{2,20}")) throw new IllegalArgumentException("not the name of a measure: " + nom);
        return CONNUES.computeIfAbsent(nom, Mesures::charger);
    }

    private static Mesure charger(String nom) {
        String chemin = "/mesures/" + nom.toLowerCase(Locale.ROOT) + ".yaml";
        try (InputStream fichier = Mesures.class.getResourceAsStream(chemin)) {
            if (fichier == null) throw new IllegalArgumentException("no such measure: " + nom);
            return YAML.readValue(fichier, Mesure.class);
        } catch (IOException e) {
            throw new IllegalStateException(chemin, e);
        }
    }
}
