package ca.qc.madi.formulaire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
        private static final Editions TOUTES = charger();
    }

    /** All editions the program knows. */
    public static Editions editions() {
        return Connues.TOUTES;
    }

    /** All layouts, oldest first. */
    public static List<Disposition> connues() {
        return editions().toutes();
    }

    /** The layout in force that day; the first one known holds for every earlier day too. */
    public static Disposition enVigueurLe(LocalDate jour) {
        return editions().enVigueurLe(jour);
    }

    public static Optional<Disposition> parVersion(@Nullable String version) {
        return editions().parVersion(version);
    }

    /** The newest one. */
    public static Disposition derniere() {
        return editions().derniere();
    }

    /** A layout from its file (YAML, UTF-8); IllegalStateException or IllegalArgumentException when it is wrong. */
    public static Disposition lire(byte[] fichier) {
        return LectureDisposition.lire(YAML.readTree(fichier));
    }

    private static Editions charger() {
        return Editions.de(new String(octets("dispositions.txt"), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                .map(nom -> lire(octets(nom)))
                .toList());
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
