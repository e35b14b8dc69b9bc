package ca.qc.madi.historique;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.historique.TableauDeBord.LigneEtape;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How many are in each étape and how long those took that left it. */
class TableauDeBordTest {

    private static final LocalDate DEBUT = LocalDate.of(2024, 1, 1);

    @Test
    void theMedianIsOfThoseThatLeftAndTheWaitOfThoseThatDidNot() {
        List<LigneEtape> lignes = TableauDeBord.etapes(
                List.of(
                        etape("10", 0, 5),
                        etape("2", 0, 10),
                        etape("2", 0, 40),
                        etape("2", 5, 25),
                        etape("2", 3, null),
                        etape("9A", 0, null),
                        etape("9", 0, 2)),
                DEBUT.plusDays(33));
        assertThat(lignes)
                .containsExactly(
                        new LigneEtape("2", 1, 3, 20L, 30L),
                        new LigneEtape("9", 0, 1, 2L, null),
                        new LigneEtape("9A", 1, 0, null, 33L),
                        new LigneEtape("10", 0, 1, 5L, null));
    }

    private static EtapeVecue etape(String nom, int debut, @Nullable Integer fin) {
        return new EtapeVecue(nom, null, null, DEBUT.plusDays(debut), fin == null ? null : DEBUT.plusDays(fin));
    }
}
