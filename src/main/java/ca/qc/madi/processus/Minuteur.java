package ca.qc.madi.processus;

import ca.qc.madi.flux.Veilleur;
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
    private final List<Veilleur> veilleurs;

    Minuteur(RuntimeService execution, ManagementService gestion, Horloge horloge, List<Veilleur> veilleurs) {
        this.execution = execution;
        this.gestion = gestion;
        this.horloge = horloge;
        this.veilleurs = veilleurs;
    }

    /** Fires every timer due by then, the clock standing at each one's minute, then at that instant. */
    public void avancer(List<String> dossiers, Instant jusqua) {
        for (Optional<Job> echu = prochain(dossiers, jusqua); echu.isPresent(); echu = prochain(dossiers, jusqua)) {
            Instant minute = echu.get().getDuedate().toInstant();
            veiller(dossiers, minute.minusMillis(1));
            if (minute.isAfter(horloge.instant())) horloge.fixerA(minute);
            gestion.executeJob(echu.get().getId());
        }
        veiller(dossiers, jusqua);
        horloge.fixerA(jusqua);
    }

    /** Wakes, each at its own minute, whoever watches and has something to do by then. */
    private void veiller(List<String> dossiers, Instant jusqua) {
        for (Veilleur veilleur : veilleurs) {
            Optional<Instant> minute = veilleur.prochain(dossiers, horloge.instant(), jusqua);
            while (minute.isPresent()) {
                horloge.fixerA(minute.get());
                veilleur.eveiller(dossiers);
                minute = veilleur.prochain(dossiers, minute.get(), jusqua);
            }
        }
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
