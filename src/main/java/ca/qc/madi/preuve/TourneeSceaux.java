package ca.qc.madi.preuve;

import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks, every so often, whether today's seal is still to be made. Off wherever timers do not fire by themselves. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class TourneeSceaux {

    private static final Logger LOG = LoggerFactory.getLogger(TourneeSceaux.class);

    private final Scellement scellement;

    TourneeSceaux(Scellement scellement) {
        this.scellement = scellement;
    }

    @Scheduled(fixedDelayString = "${madi.sceaux.tournee}", initialDelayString = "${madi.sceaux.tournee}")
    void faire() {
        try {
            scellement.scellerAujourdhui();
        } catch (DataAccessException | UncheckedIOException e) {
            LOG.warn("Le scellement reprendra au prochain tour", e);
        }
    }
}
