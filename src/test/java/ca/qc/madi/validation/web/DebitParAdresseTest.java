package ca.qc.madi.validation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DebitParAdresseTest {

    private final AtomicLong temps = new AtomicLong(-5);
    private final DebitParAdresse debit = new DebitParAdresse(temps::get);

    @Test
    void une_rafale_puis_un_appel_par_jeton_gagne() {
        for (int i = 0; i < DebitParAdresse.RAFALE; i++)
            assertThat(debit.prendre("10.0.0.1")).isTrue();
        assertThat(debit.prendre("10.0.0.1")).isFalse();
        assertThat(debit.prendre("10.0.0.2")).isTrue();
        temps.addAndGet(TimeUnit.SECONDS.toNanos(DebitParAdresse.SECONDES_PAR_JETON) - 1);
        assertThat(debit.prendre("10.0.0.1")).isFalse();
        temps.addAndGet(1);
        assertThat(debit.prendre("10.0.0.1")).isTrue();
        assertThat(debit.prendre("10.0.0.1")).isFalse();
    }

    @Test
    void un_long_silence_ne_donne_pas_plus_qu_une_rafale() {
        debit.prendre("10.0.0.1");
        temps.addAndGet(TimeUnit.DAYS.toNanos(30));
        for (int i = 0; i < DebitParAdresse.RAFALE; i++)
            assertThat(debit.prendre("10.0.0.1")).isTrue();
        assertThat(debit.prendre("10.0.0.1")).isFalse();
    }
}
