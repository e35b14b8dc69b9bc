package ca.qc.madi.validation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the intake over every file of a folder, one line for each: milliseconds, read or not, codes, name. */
public final class Corpus {

    private Corpus() {}

    public static void main(String[] arguments) throws IOException {
        for (Path fichier : fichiers(Path.of(arguments[0]))) {
            long debut = System.nanoTime();
            Verdict verdict = juger(fichier);
            long duree = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - debut);
            String codes =
                    verdict.constats().stream().map(Constat::code).distinct().collect(Collectors.joining(","));
            System.out.println(String.join(
                    "\t",
                    Long.toString(duree),
                    verdict.donnees() == null ? "refuse" : "lu",
                    codes.isEmpty() ? "-" : codes,
                    fichier.toString()));
        }
    }

    static List<Path> fichiers(Path dossier) throws IOException {
        try (Stream<Path> tous = Files.walk(dossier)) {
            return tous.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Verdict juger(Path fichier) throws IOException {
        try (InputStream flux = Files.newInputStream(fichier)) {
            return Validateur.valider(flux, Cas.depot().contexte());
        }
    }
}
