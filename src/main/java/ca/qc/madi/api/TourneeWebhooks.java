package ca.qc.madi.api;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The round of the webhooks, every few seconds. Off wherever timers do not fire by themselves. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class TourneeWebhooks {

    private static final Logger LOG = LoggerFactory.getLogger(TourneeWebhooks.class);

    private final Livreur livreur;

    TourneeWebhooks(Livreur livreur) {
        this.livreur = livreur;
    }

    @Scheduled(fixedDelayString = "${madi.webhooks.tournee}")
    void faire() {
        try {
            livreur.distribuer();
        } catch (DataAccessException e) {
            LOG.warn("La tournée des webhooks reprendra au prochain tour", e);
        }
    }
}
