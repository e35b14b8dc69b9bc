package ca.qc.madi.formulaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** The other programs that make or show workbooks, each started once for all its files. */
public final class Programmes {

    private static final Path SOFFICE = Path.of("/usr/bin/soffice");
    private static final Path PYTHON = Path.of("/usr/bin/python3");
    private static final int MINUTES = 3;

    private Programmes() {}

    /** Converts files to {@code xlsx} or {@code pdf}, into another folder. */
    public static void libreOffice(Path dossier, String format, List<Path> fichiers) {
        exiger(Files.isExecutable(SOFFICE), "LibreOffice: apt-get install libreoffice-calc-nogui fonts-liberation");
        List<String> commande = new ArrayList<>(List.of(
                SOFFICE.toString(),
                "-env:UserInstallation=" + dossier.resolve("profil").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                dossier.toString()));
        fichiers.forEach(f -> commande.add(f.toString()));
        lancer(dossier, commande);
    }

    /** Runs a script of the test resources with Debian's own Python. */
    public static void openpyxl(Path dossier, String script, String... arguments) {
        exiger(
                Files.isDirectory(Path.of("/usr/lib/python3/dist-packages/openpyxl")),
                "openpyxl: apt-get install python3-openpyxl");
        Path fichier = dossier.resolve("script.py");
        try (var flux = Programmes.class.getResourceAsStream("/formulaire/" + script)) {
            Files.write(fichier, java.util.Objects.requireNonNull(flux).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> commande = new ArrayList<>(List.of(PYTHON.toString(), fichier.toString()));
        commande.addAll(List.of(arguments));
        lancer(dossier, commande);
    }

    /** A missing program is a failure where everything must run, and a skipped test elsewhere. */
    private static void exiger(boolean present, String quoi) {
        if (!present && "true".equals(System.getenv("CI"))) fail("missing program — " + quoi);
        Assumptions.assumeTrue(present, "missing program — " + quoi);
    }

    private static void lancer(Path dossier, List<String> commande) {
        Path sortie = dossier.resolve("sortie.txt");
        try {
            Process processus = new ProcessBuilder(commande)
                    .redirectErrorStream(true)
                    .redirectOutput(sortie.toFile())
                    .start();
            assertThat(processus.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
            assertThat(processus.exitValue()).as(Files.readString(sortie)).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
