package ca.qc.madi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The workshop: each work once, a few at a time, a bounded number waiting, and nobody waits for ever. */
class AtelierTest {

    private static final Duration LONGTEMPS = Duration.ofMinutes(2);

    private final Atelier atelier = new Atelier();
    private final CountDownLatch porte = new CountDownLatch(1);

    @AfterEach
    void fermer() {
        porte.countDown();
        atelier.destroy();
    }

    private void attendreLaPorte() {
        try {
            porte.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void une_verification_longue_ne_retient_pas_qui_l_a_demandee() {
        assertThat(atelier.confier("lente", this::attendreLaPorte)).isTrue();
        assertThat(atelier.attendre("lente", Duration.ZERO)).isFalse();
        porte.countDown();
        assertThat(atelier.attendre("lente", LONGTEMPS)).isTrue();
    }

    @Test
    void le_meme_travail_ne_se_fait_qu_une_fois_a_la_fois() {
        AtomicInteger fois = new AtomicInteger();
        for (int i = 0; i < 5; i++) {
            assertThat(atelier.confier("meme", () -> {
                        attendreLaPorte();
                        fois.incrementAndGet();
                    }))
                    .isTrue();
        }
        porte.countDown();
        assertThat(atelier.attendre("meme", LONGTEMPS)).isTrue();
        assertThat(fois).hasValue(1);
    }

    @Test
    void un_travail_qui_echoue_est_fini_et_peut_etre_repris() {
        atelier.confier("panne", () -> {
            throw new IllegalStateException("échec voulu");
        });
        assertThat(atelier.attendre("panne", LONGTEMPS)).isTrue();
        AtomicInteger fois = new AtomicInteger();
        atelier.confier("panne", fois::incrementAndGet);
        assertThat(atelier.attendre("panne", LONGTEMPS)).isTrue();
        assertThat(fois).hasValue(1);
    }

    @Test
    void ce_qui_attend_est_borne() {
        int pris = 0;
        while (pris < 1000 && atelier.confier("t" + pris, this::attendreLaPorte)) pris++;
        assertThat(pris).isEqualTo(Atelier.ENSEMBLE + Atelier.EN_ATTENTE);
    }
}
