package ca.qc.madi.formulaire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The layouts the program knows: the files that {@code templates/formulaire/dispositions.txt} lists, one name a line.
 * A new edition of the workbook is one more file and one more line.
 */
public final class Dispositions {

    private static final String DOSSIER = "/templates/formulaire/";
    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    private Dispositions() {}

    /** Loaded at first use; a wrong file fails there, once. */
    private static final class Connues {
        private static final List<Disposition> TOUTES = charger();
    }

    /** All layouts, oldest first. */
    public static List<Disposition> connues() {
        return Connues.TOUTES;
    }

    /** The layout in force that day; the first one known holds for every earlier day too. */
    public static Disposition enVigueurLe(LocalDate jour) {
        return connues().stream()
                .filter(d -> !d.enVigueur().isAfter(jour))
                .reduce((a, b) -> b)
                .orElse(connues().get(0));
    }

    public static Optional<Disposition> parVersion(@Nullable String version) {
        return connues().stream().filter(d -> d.version().equals(version)).findFirst();
    }

    /** The newest one. */
    public static Disposition derniere() {
        return connues().get(connues().size() - 1);
    }

    private static List<Disposition> charger() {
        return new String(octets("dispositions.txt"), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                .map(nom -> LectureDisposition.lire(YAML.readTree(octets(nom))))
                .sorted(Comparator.comparing(Disposition::enVigueur))
                .toList();
    }

    private static byte[] octets(String nom) {
        try (InputStream fichier = Dispositions.class.getResourceAsStream(DOSSIER + nom)) {
            if (fichier == null) throw new IllegalStateException("missing layout: " + nom);
            return fichier.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(nom, e);
        }
    }
}
