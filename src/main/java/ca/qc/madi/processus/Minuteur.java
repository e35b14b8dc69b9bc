package ca.qc.madi.processus;

import ca.qc.madi.partage.Horloge;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Lets time pass for some dossiers: each of their timers fires at its own minute, in order, none skipped. */
@Component
public class Minuteur {

    private final RuntimeService execution;
    private final ManagementService gestion;
    private final Horloge horloge;

    Minuteur(RuntimeService execution, ManagementService gestion, Horloge horloge) {
        this.execution = execution;
        this.gestion = gestion;
        this.horloge = horloge;
    }

    /** Fires every timer due by then, the clock standing at each one's minute, then at that instant. */
    public void avancer(List<String> dossiers, Instant jusqua) {
        for (Optional<Job> echu = prochain(dossiers, jusqua); echu.isPresent(); echu = prochain(dossiers, jusqua)) {
            Instant minute = echu.get().getDuedate().toInstant();
            if (minute.isAfter(horloge.instant())) horloge.fixerA(minute);
            gestion.executeJob(echu.get().getId());
        }
        horloge.fixerA(jusqua);
    }

    private Optional<Job> prochain(List<String> dossiers, Instant jusqua) {
        return gestion
                .createJobQuery()
                .timers()
                .duedateLowerThan(Date.from(jusqua.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .orderByJobId()
                .asc()
                .list()
                .stream()
                .filter(job -> dossiers.contains(dossier(job)))
                .findFirst();
    }

    private String dossier(Job minuterie) {
        return (String) execution.getVariable(minuterie.getExecutionId(), NomsOctroi.DOSSIER);
    }
}
