package ca.qc.madi.processus;

import ca.qc.madi.flux.Repere;
import ca.qc.madi.flux.Veilleur;
import ca.qc.madi.partage.Horloge;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets time pass for some dossiers: each of their timers fires at its own minute, in order, none skipped. */
@Component
public class Minuteur {

    private static final int MEMOIRE = 1 << 10;

    private final RuntimeService execution;
    private final ManagementService gestion;
    private final Horloge horloge;
    private final List<Veilleur> veilleurs;
    private final TransactionTemplate lecture;
    private final AtomicLong tires = new AtomicLong();
    private final Map<String, String> servis = new ConcurrentHashMap<>();

    Minuteur(
            RuntimeService execution,
            ManagementService gestion,
            Horloge horloge,
            List<Veilleur> veilleurs,
            PlatformTransactionManager transactions) {
        this.execution = execution;
        this.gestion = gestion;
        this.horloge = horloge;
        this.veilleurs = veilleurs;
        this.lecture = new TransactionTemplate(transactions);
        lecture.setReadOnly(true);
    }

    /** Fires every timer due by then, the clock standing at each one's minute, then at that instant. */
    public void avancer(List<String> dossiers, Instant jusqua) {
        for (Optional<Job> echu = prochain(dossiers, jusqua); echu.isPresent(); echu = prochain(dossiers, jusqua)) {
            Instant minute = echu.get().getDuedate().toInstant();
            veiller(dossiers, minute.minusMillis(1));
            if (minute.isAfter(horloge.instant())) horloge.fixerA(minute);
            tirer(echu.get());
        }
        veiller(dossiers, jusqua);
        horloge.fixerA(jusqua);
    }

    /** The same without waking anybody who watches: what is past calls for no reminder. */
    public void rejouer(String dossier, Instant jusqua) {
        List<String> seul = List.of(dossier);
        for (Optional<Job> echu = prochain(seul, jusqua); echu.isPresent(); echu = prochain(seul, jusqua)) {
            Instant minute = echu.get().getDuedate().toInstant();
            if (minute.isAfter(horloge.instant())) horloge.fixerA(minute);
            tirer(echu.get());
        }
        horloge.fixerA(jusqua);
    }

    private void tirer(Job minuterie) {
        gestion.executeJob(minuterie.getId());
        tires.incrementAndGet();
    }

    /** How many timers it fired since the program started. */
    public long tires() {
        return tires.get();
    }

    /** When the timers of a dossier are due. */
    public List<Instant> minutes(String dossier) {
        Set<String> instances = instances(dossier).collect(Collectors.toSet());
        if (instances.isEmpty()) return List.of();
        return gestion.createJobQuery().processInstanceIds(instances).timers().list().stream()
                .map(job -> job.getDuedate().toInstant())
                .toList();
    }

    /** Wakes, each at its own minute, whoever watches and has something to do by then. */
    private void veiller(List<String> dossiers, Instant jusqua) {
        if (!jusqua.isAfter(horloge.instant())) return;
        for (Veilleur veilleur : veilleurs) {
            Optional<Instant> minute = veilleur.prochain(dossiers, horloge.instant(), jusqua);
            while (minute.isPresent()) {
                horloge.fixerA(minute.get());
                veilleur.eveiller(dossiers);
                minute = veilleur.prochain(dossiers, minute.get(), jusqua);
            }
        }
    }

    /** The next timer of these dossiers: most often the next one of all, and their instances are listed only when it is not. */
    private Optional<Job> prochain(List<String> dossiers, Instant jusqua) {
        return Objects.requireNonNull(lecture.execute(s -> premiere(dossiers, jusqua)));
    }

    private Optional<Job> premiere(List<String> dossiers, Instant jusqua) {
        JobQuery echues = minuteries().duedateLowerThan(Date.from(jusqua.plusMillis(1)));
        Optional<Job> premiere = echues.listPage(0, 1).stream().findFirst();
        if (premiere.isEmpty() || dossiers.contains(dossier(premiere.get()))) return premiere;
        Set<String> instances = dossiers.stream().flatMap(this::instances).collect(Collectors.toSet());
        if (instances.isEmpty()) return Optional.empty();
        return echues.processInstanceIds(instances).listPage(0, 1).stream().findFirst();
    }

    /** Whose timer it is: an instance serves one dossier from beginning to end. */
    private String dossier(Job minuterie) {
        if (servis.size() >= MEMOIRE) servis.clear();
        return servis.computeIfAbsent(
                minuterie.getProcessInstanceId(), id -> (String) execution.getVariable(id, NomsOctroi.DOSSIER));
    }

    private JobQuery minuteries() {
        return gestion.createJobQuery()
                .timers()
                .orderByJobDuedate()
                .asc()
                .orderByJobId()
                .asc();
    }

    private Stream<String> instances(String dossier) {
        return Reperes.instances(execution, Repere.de(dossier)).list().stream()
                .map(ProcessInstance::getProcessInstanceId);
    }
}
