package ca.qc.madi.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** G-DATE-08: The readings of the first day of the follow-up (AMB-16). */
class DebutSuiviTest {

    @ParameterizedTest
    @CsvSource({
        "PREVU, 2025-12-15, 2026-03-01, 2025-12-15",
        "PREVU, 2026-12-15, 2026-03-01, 2026-12-15",
        "PLUS_TARDIVE, 2025-12-15, 2026-03-01, 2026-03-01",
        "PLUS_TARDIVE, 2026-12-15, 2026-03-01, 2026-12-15"
    })
    void theSwitchChoosesTheDay(DebutSuivi lecture, LocalDate prevue, LocalDate fin, LocalDate debut) {
        assertThat(lecture.choisir(prevue, fin)).isEqualTo(debut);
    }
}
