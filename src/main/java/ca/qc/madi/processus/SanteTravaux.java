package ca.qc.madi.processus;

import org.camunda.bpm.engine.ManagementService;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether the steps the program does by itself go through. It stays reachable when one fails, so that it is not
 * restarted for it: its state then reads DEGRADE.
 */
@Component("travaux")
class SanteTravaux implements HealthIndicator {

    /** Works, but a step waits for a person. */
    static final Status DEGRADE = new Status("DEGRADE");

    private final ManagementService gestion;

    SanteTravaux(ManagementService gestion) {
        this.gestion = gestion;
    }

    @Override
    public Health health() {
        long enEchec = gestion.createJobQuery().withException().count();
        long arretes = gestion.createJobQuery().noRetriesLeft().count();
        Health.Builder etat = arretes > 0 ? Health.status(DEGRADE) : Health.up();
        return etat.withDetail("enEchec", enEchec)
                .withDetail("arretes", arretes)
                .build();
    }
}
