package ca.qc.madi.correspondance;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The round, every few seconds: letters are frozen, reminders written, messages leave. Off wherever timers do not fire by themselves. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class Tournee {

    private static final Logger LOG = LoggerFactory.getLogger(Tournee.class);

    private final GelLettres gel;
    private final Rappels rappels;
    private final Facteur facteur;

    Tournee(GelLettres gel, Rappels rappels, Facteur facteur) {
        this.gel = gel;
        this.rappels = rappels;
        this.facteur = facteur;
    }

    @Scheduled(fixedDelayString = "${madi.courriel.tournee}")
    void faire() {
        try {
            gel.gelerLesEnAttente();
            rappels.matin();
            facteur.distribuer();
        } catch (DataAccessException e) {
            LOG.warn("La tournée du courrier reprendra au prochain tour", e);
        }
    }
}
