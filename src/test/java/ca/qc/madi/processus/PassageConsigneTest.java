package ca.qc.madi.processus;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.flux.Parcours;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The flows of one run with no fact between are one row, and are told one by one. */
class PassageConsigneTest {

    private static final Instant MIDI = Instant.parse("2024-01-15T17:00:00Z");
    private static final Instant UNE_HEURE = Instant.parse("2024-01-15T18:00:00Z");

    @Test
    void une_rangee_prend_ce_qui_la_suit_et_rien_d_autre() {
        PassageConsigne rangee = new PassageConsigne(passage("i1", "a", MIDI), 3);
        assertThat(rangee.suivre(passage("i1", "b", MIDI), 3)).isTrue();
        assertThat(rangee.suivre(passage("i2", "c", MIDI), 3)).as("another run").isFalse();
        assertThat(rangee.suivre(passage("i1", "c", MIDI), 4))
                .as("a fact between")
                .isFalse();
        assertThat(rangee.suivre(passage("i1", "c", UNE_HEURE), 3)).as("later").isFalse();
        assertThat(rangee.passes())
                .extracting(Parcours.Passe::execution, Parcours.Passe::flux, Parcours.Passe::apres)
                .containsExactly(tuple("a"), tuple("b"));
    }

    @Test
    void une_rangee_pleine_n_en_prend_plus() {
        PassageConsigne rangee = new PassageConsigne(passage("i1", "f".repeat(100), MIDI), 3);
        long pris = Stream.generate(() -> rangee.suivre(passage("i1", "f".repeat(100), MIDI), 3))
                .takeWhile(suit -> suit)
                .count();
        assertThat(pris).isEqualTo(8);
        assertThat(rangee.passes()).hasSize(9);
    }

    private static org.assertj.core.groups.Tuple tuple(String flux) {
        return org.assertj.core.api.Assertions.tuple("i1", flux, 3L);
    }

    private static Passage passage(String instance, String flux, Instant quand) {
        return new Passage("octroi:1:x", instance, "D-0001", flux, quand);
    }
}
