package ca.qc.madi.processus;

import ca.qc.madi.partage.Horloge;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Lets time pass for one dossier: each of its timers fires at its own minute, in order, none skipped. */
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

    /** Fires every timer of the dossier due by then, the clock standing at each one's minute, then at that instant. */
    public void avancer(String dossier, Instant jusqua) {
        for (Optional<Job> echu = prochain(dossier, jusqua); echu.isPresent(); echu = prochain(dossier, jusqua)) {
            Instant minute = echu.get().getDuedate().toInstant();
            if (minute.isAfter(horloge.instant())) horloge.fixerA(minute);
            gestion.executeJob(echu.get().getId());
        }
        horloge.fixerA(jusqua);
    }

    private Optional<Job> prochain(String dossier, Instant jusqua) {
        Stream<Job> minuteries =
                execution.createProcessInstanceQuery().variableValueEquals(NomsOctroi.DOSSIER, dossier).list().stream()
                        .flatMap(instance ->
                                gestion.createJobQuery().processInstanceId(instance.getId()).list().stream());
        return minuteries
                .filter(job -> !job.getDuedate().toInstant().isAfter(jusqua))
                .min(Comparator.comparing(Job::getDuedate).thenComparing(Job::getId));
    }
}
