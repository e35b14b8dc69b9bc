package ca.qc.madi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.Limites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The intake over a folder of files, in a program of its own with little memory and a temporary folder of its own:
 * {@code -Dmadi.corpus=DIR}, or our seeds. Each file is read or refused under a code, in time, and leaves nothing behind.
 */
class CorpusTest {

    private static final long MARGE = 5;

    @TempDir
    Path dossier;

    private Path corpus() throws IOException {
        String donne = System.getProperty("madi.corpus");
        if (donne != null) return Path.of(donne);
        Path semences = Files.createDirectory(dossier.resolve("semences"));
        ecrire(semences, Semences.fichiers());
        ecrire(semences, Semences.formes());
        return semences;
    }

    private static void ecrire(Path ou, Map<String, byte[]> semences) throws IOException {
        for (Map.Entry<String, byte[]> semence : semences.entrySet())
            Files.write(ou.resolve(semence.getKey()), semence.getValue());
    }

    @Test
    void chaque_fichier_recoit_un_verdict_et_rien_ne_reste() throws Exception {
        Path corpus = corpus();
        List<Path> fichiers = Corpus.fichiers(corpus);
        Path temporaire = Files.createDirectory(dossier.resolve("tmp"));
        List<String> lignes = lancer(corpus, temporaire, fichiers.size());
        assertThat(lignes).hasSameSizeAs(fichiers).isNotEmpty();
        assertThat(lignes).allSatisfy(CorpusTest::verifier);
        assertThat(temporaire).isEmptyDirectory();
        if (System.getProperty("madi.corpus") == null) assertThat(lignes).allSatisfy(CorpusTest::commeSonNomLeDit);
    }

    private static void verifier(String ligne) {
        String[] mots = ligne.split("\t");
        assertThat(Long.parseLong(mots[0])).isLessThan(TimeUnit.SECONDS.toMillis(Limites.SECONDES + MARGE));
        if (mots[1].equals("refuse")) assertThat(mots[2]).matches("F-FICHIER-0\\d");
        else assertThat(mots[2]).matches("-|[FG]-[A-Z]+-\\d\\d(,[FG]-[A-Z]+-\\d\\d)*");
    }

    private static void commeSonNomLeDit(String ligne) {
        String[] mots = ligne.split("\t");
        String nom = Path.of(mots[3]).getFileName().toString();
        assertThat(nom).startsWith(mots[1].equals("lu") && mots[2].equals("-") ? "lisible-" : mots[2]);
    }

    private List<String> lancer(Path corpus, Path temporaire, int fichiers) throws Exception {
        Path sortie = dossier.resolve("sortie.txt");
        Path erreurs = dossier.resolve("erreurs.txt");
        Process programme = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + temporaire,
                        "-Dlogback.statusListenerClass=ch.qos.logback.core.status.NopStatusListener",
                        "-Dstdout.encoding=UTF-8",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Corpus.class.getName(),
                        corpus.toString())
                .redirectOutput(sortie.toFile())
                .redirectError(erreurs.toFile())
                .start();
        boolean fini = programme.waitFor(60L + fichiers * (Limites.SECONDES + MARGE), TimeUnit.SECONDS);
        if (!fini) programme.destroyForcibly();
        assertThat(fini).isTrue();
        assertThat(programme.exitValue()).as(Files.readString(erreurs)).isZero();
        return Files.readAllLines(sortie).stream()
                .filter(l -> l.matches("\\d+\t(lu|refuse)\t.*"))
                .toList();
    }
}
