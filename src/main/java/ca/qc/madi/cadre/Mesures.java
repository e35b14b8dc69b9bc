package ca.qc.madi.cadre;

import ca.qc.madi.partage.ActeRefuse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The measures the program knows: one file each under {@code mesures/}, and nothing else to add one. */
public final class Mesures {

    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final TreeMap<String, Mesure> CONNUES = charger();

    private Mesures() {}

    /** Every measure a file states, by name. */
    public static Collection<Mesure> connues() {
        return CONNUES.values();
    }

    /** The measure of this name; IllegalArgumentException when no file states it. */
    public static Mesure mesure(String nom) {
        Mesure mesure = CONNUES.get(nom);
        if (mesure == null) throw new IllegalArgumentException("no such measure: " + nom);
        return mesure;
    }

    /** The measure a person names, or the one meant when no name is given; M-MESURE-02 when no file states it. */
    public static Mesure choisie(@Nullable String nom) {
        if (nom == null || nom.isBlank()) return parDefaut();
        Mesure mesure = CONNUES.get(nom.strip());
        if (mesure == null) throw new ActeRefuse("M-MESURE-02", nom.strip(), noms());
        return mesure;
    }

    /** The names of them all, for a person to read. */
    public static String noms() {
        return String.join(", ", CONNUES.keySet());
    }

    /** The measure meant when nobody names one. */
    public static Mesure parDefaut() {
        return CONNUES.values().stream().filter(Mesure::parDefaut).findFirst().orElseThrow();
    }

    private static TreeMap<String, Mesure> charger() {
        TreeMap<String, Mesure> connues = new TreeMap<>();
        try {
            var fichiers = new PathMatchingResourcePatternResolver(Mesures.class.getClassLoader());
            Arrays.stream(fichiers.getResources("classpath*:mesures/*.yaml"))
                    .map(Mesures::lire)
                    .forEach(mesure -> connues.put(mesure.mesure(), mesure));
        } catch (IOException e) {
            throw new IllegalStateException("mesures", e);
        }
        return connues;
    }

    private static Mesure lire(Resource fichier) {
        try (InputStream flux = fichier.getInputStream()) {
            return YAML.readValue(flux, Mesure.class);
        } catch (IOException e) {
            throw new IllegalStateException(fichier.toString(), e);
        }
    }
}
