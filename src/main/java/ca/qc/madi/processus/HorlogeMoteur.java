package ca.qc.madi.processus;

import ca.qc.madi.partage.Horloge;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** Makes the engine's clock, which is one for the whole JVM, follow ours. */
@Component
class HorlogeMoteur {

    private final Horloge horloge;

    HorlogeMoteur(Horloge horloge) {
        this.horloge = horloge;
        horloge.surChangement(this::accorder);
    }

    void accorder() {
        Instant maintenant = horloge.instant();
        if (horloge.figee()) {
            ClockUtil.setCurrentTime(Date.from(maintenant));
            return;
        }
        Instant systeme = InstantSource.system().instant();
        long decalage = Duration.between(systeme, maintenant).toSeconds();
        if (decalage == 0) ClockUtil.reset();
        else ClockUtil.offset(decalage * 1000);
    }
}
