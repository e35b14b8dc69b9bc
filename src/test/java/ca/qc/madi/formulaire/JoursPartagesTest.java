package ca.qc.madi.formulaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A day that stands in a register ten thousand times is one cell, however the program that saved it writes numbers. */
class JoursPartagesTest {

    private static final String STYLES = "<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>";

    private static Contenus contenus() throws Exception {
        Echeance echeance = Echeance.desMaintenant(() -> 0);
        Formats formats = Formats.lire(new ByteArrayInputStream(STYLES.getBytes(StandardCharsets.UTF_8)));
        return new Contenus(Chaines.lire(null, echeance), formats, false);
    }

    @Test
    void aDayWrittenWithAUselessDecimalIsTheSameCell() throws Exception {
        Contenus contenus = contenus();
        Cellule entier = contenus.nombre(45_418, 0, 0, false);

        assertThat(contenus.nombre(454_180, 1, 0, false)).isSameAs(entier);
        assertThat(entier.jour()).isEqualTo(LocalDate.of(2024, 5, 6));
    }

    @Test
    void anHourOfThatDayIsAnotherCell() throws Exception {
        Contenus contenus = contenus();
        Cellule midi = contenus.nombre(454_185, 1, 0, false);

        assertThat(midi).isNotSameAs(contenus.nombre(45_418, 0, 0, false));
        assertThat(midi.jour()).isEqualTo(LocalDate.of(2024, 5, 6));
    }
}
