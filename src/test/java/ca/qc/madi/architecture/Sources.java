package ca.qc.madi.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project, as text. */
final class Sources {

    static final Path JAVA = Path.of("src", "main", "java");

    private Sources() {}

    /** Every file below these folders whose name ends so, in a stable order; a folder may be missing. */
    static List<Path> sous(String fin, Path... dossiers) {
        return Stream.of(dossiers)
                .filter(Files::isDirectory)
                .flatMap(Sources::parcourir)
                .filter(f -> f.getFileName().toString().endsWith(fin))
                .sorted()
                .toList();
    }

    private static Stream<Path> parcourir(Path dossier) {
        try (Stream<Path> fichiers = Files.walk(dossier)) {
            return fichiers.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(fichier.toString(), e);
        }
    }

    /** Lines of a Java file that are neither blank, nor comment, nor package, nor import. */
    static long lignesDeCode(String java) {
        return java.replaceAll("(?s)/\\*.*?\\*/", "")
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty() && !l.startsWith("//"))
                .filter(l -> !l.startsWith("import ") && !l.startsWith("package "))
                .count();
    }
}
