package ca.qc.madi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.Archives;
import ca.qc.madi.formulaire.SaisieModele;
import ca.qc.madi.partage.Etape;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Whatever the bytes, a verdict comes back: read, or refused under one code. In a build the seeds are replayed
 * ({@code -Dmadi.semences.ecrire=true} makes them again); {@code JAZZER_FUZZ=1} with {@code -Djazzer.hooks=true} looks for more.
 */
class LectureFuzzTest {

    private static final Path SEMENCES = Path.of("src/test/resources/ca/qc/madi/validation/LectureFuzzTestInputs");
    private static final byte[] BON = SaisieModele.pte(Etape.DEPOT).octets();

    @FuzzTest(maxDuration = "10m")
    void unFichier(byte[] octets) {
        juger(octets);
    }

    @FuzzTest(maxDuration = "10m")
    void uneFeuille(byte[] xml) {
        juger(Archives.avec(BON, "xl/worksheets/sheet1.xml", xml));
    }

    private static void juger(byte[] octets) {
        Verdict verdict = Cas.depot().verdict(octets);
        if (verdict.donnees() == null) assertThat(verdict.codesErreur()).hasSize(1);
        assertThat(verdict.constats()).allSatisfy(c -> {
            assertThat(c.code()).matches("[FG]-[A-Z]+-\\d\\d");
            assertThat(c.message().fr()).isNotBlank();
        });
        assertThat(verdict.conforme()).isEqualTo(verdict.codesErreur().isEmpty());
    }

    /** What the name of a kept seed says is what comes out of it. */
    @Test
    void les_semences_gardees_sont_les_notres() throws IOException {
        ecrire("unFichier", Semences.fichiers());
        ecrire("uneFeuille", Semences.feuilles());
        for (String nom : Semences.fichiers().keySet()) {
            Verdict verdict = Cas.depot().verdict(Files.readAllBytes(SEMENCES.resolve("unFichier/" + nom)));
            if (nom.startsWith("lisible"))
                assertThat(Cas.resumer(verdict)).as(nom).isEmpty();
            else assertThat(Cas.resumer(verdict)).as(nom).containsExactly(nom.substring(0, "F-FICHIER-01".length()));
        }
        assertThat(noms("unFichier")).containsAll(Semences.fichiers().keySet());
        assertThat(noms("uneFeuille")).containsAll(Semences.feuilles().keySet());
    }

    private static java.util.List<String> noms(String cible) {
        return Arrays.asList(SEMENCES.resolve(cible).toFile().list());
    }

    private static void ecrire(String cible, Map<String, byte[]> semences) {
        if (!Boolean.getBoolean("madi.semences.ecrire")) return;
        semences.forEach((nom, octets) -> {
            try {
                Files.createDirectories(SEMENCES.resolve(cible));
                Files.write(SEMENCES.resolve(cible).resolve(nom), octets);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
