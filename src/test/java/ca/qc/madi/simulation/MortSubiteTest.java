package ca.qc.madi.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The program is killed (kill -9) at random moments of the whole life of X2 and started again until the life is
 * complete. More seeds by hand: {@code mvn test -Dtest=MortSubiteTest -Dmadi.graines=20}.
 */
class MortSubiteTest {

    private static final int FAITS_DE_X2 = 32;
    private static final int SIGKILL = 128 + 9;

    @TempDir
    private Path dossier;

    static IntStream graines() {
        return IntStream.rangeClosed(1, Integer.getInteger("madi.graines", 2));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("graines")
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void ce_qui_fut_accuse_est_la_une_fois_et_le_reste_se_fait(int graine) throws Exception {
        Random hasard = new Random(graine);
        int morts = graine % 2 == 0 ? 2 : 1;
        Map<Integer, String> accuses = new TreeMap<>();
        boolean bilan = false;
        for (int mort = 0; !bilan; mort++) {
            assertThat(mort).isLessThanOrEqualTo(morts);
            bilan = vivre(accuses, mort < morts ? hasard : null);
            assertThat(bilan && mort == 0)
                    .as("the first child died before the end")
                    .isFalse();
        }
        verifier(accuses);
    }

    /** Runs the child; with a chance, kills it some time after some act. Whether the life came to its end. */
    private boolean vivre(Map<Integer, String> accuses, Random hasard) throws IOException, InterruptedException {
        Process enfant = lancer();
        int sursis = hasard == null ? Integer.MAX_VALUE : hasard.nextInt(VieX2.PAS.size() / 2);
        int delai = hasard == null ? 0 : hasard.nextInt(150);
        List<String> lignes = new ArrayList<>();
        try (BufferedReader sortie = enfant.inputReader(StandardCharsets.UTF_8)) {
            for (String ligne = sortie.readLine(); ligne != null; ligne = sortie.readLine()) {
                lignes.add(ligne);
                if (ligne.startsWith("ACK ")) noter(accuses, ligne);
                boolean compte = ligne.equals("PRET") || ligne.startsWith("ACK ");
                if (compte && sursis-- == 0) {
                    enfant.waitFor(delai, TimeUnit.MILLISECONDS);
                    enfant.toHandle().destroyForcibly(); // SIGKILL; what it had said is still to be read
                }
            }
        } finally {
            enfant.destroyForcibly();
        }
        int fin = enfant.waitFor();
        assertThat(lignes).as("child ended with %d", fin).contains("PRET").doesNotContain("BILAN false");
        if (hasard == null) assertThat(lignes).contains("BILAN true");
        assertThat(fin).isIn(lignes.contains("BILAN true") ? List.of(0, SIGKILL) : List.of(SIGKILL));
        return lignes.contains("BILAN true");
    }

    /** An act is acknowledged once: what a dead child acknowledged, none after it does again. */
    private static void noter(Map<Integer, String> accuses, String ligne) {
        String[] mots = ligne.split(" ");
        assertThat(accuses.put(Integer.valueOf(mots[1]), mots[2])).as(ligne).isNull();
    }

    private Process lancer() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        VieTuable.class.getName(),
                        adresse())
                .directory(dossier.toFile()) // an empty element of the class path is the folder one stands in
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private String adresse() {
        return "jdbc:h2:file:" + dossier.resolve("madi").toAbsolutePath() + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000";
    }

    private void verifier(Map<Integer, String> accuses) throws SQLException {
        try (Connection base = DriverManager.getConnection(adresse(), "sa", "")) {
            assertThat(lire(base, "select empreinte from fait")).containsAll(accuses.values());
            assertThat(lire(base, "select count(*) from fait where dossier <> 'PROGRAMME'"))
                    .containsExactly(String.valueOf(FAITS_DE_X2));
            assertThat(lire(base, "select count(*) from dossier")).containsExactly("1");
            assertThat(lire(base, "select contenu from fait where type = 'VersementEmis' order by rang"))
                    .hasSize(VieX2.VERSEMENTS.size())
                    .zipSatisfy(
                            VieX2.VERSEMENTS,
                            (emis, montant) -> assertThat(emis).contains("\"" + montant + "\""));
            assertThat(lire(base, "select count(*) from refus")).containsExactly("0");
            assertThat(lire(base, "select count(*) from echeance where etat = 'PREVUE'"))
                    .containsExactly("0");
            assertThat(lire(base, "select name_ from act_ru_task")).isEmpty();
            assertThat(lire(base, "select id_ from act_ru_execution")).isEmpty();
            assertThat(lire(base, "select handler_type_ from act_ru_job where handler_type_ <> 'history-cleanup'"))
                    .isEmpty();
            assertThat(lire(base, "select id_ from act_ru_incident")).isEmpty();
        }
    }

    private static List<String> lire(Connection base, String sql) throws SQLException {
        List<String> valeurs = new ArrayList<>();
        try (ResultSet lignes = base.createStatement().executeQuery(sql)) {
            while (lignes.next()) valeurs.add(lignes.getString(1));
        }
        return valeurs;
    }
}
