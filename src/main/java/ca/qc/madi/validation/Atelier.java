package ca.qc.madi.validation;

import ca.qc.madi.formulaire.Limites;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Where workbooks are judged aside from the request that brought them: a few at a time, since a reading holds the whole
 * file in memory, and a bounded number waiting. Each piece of work has a key and is under way once only.
 */
@Component
public class Atelier implements DisposableBean {

    /** How many are judged at once. */
    public static final int ENSEMBLE = 2;

    static final int EN_ATTENTE = 100;

    private final ThreadPoolExecutor mains;
    private final Map<String, FutureTask<?>> enCours = new ConcurrentHashMap<>();

    Atelier() {
        var fil = Executors.defaultThreadFactory();
        mains = new ThreadPoolExecutor(
                ENSEMBLE,
                ENSEMBLE,
                Limites.SECONDES,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(EN_ATTENTE),
                travail -> {
                    Thread thread = fil.newThread(travail);
                    thread.setDaemon(true);
                    thread.setName("atelier-" + thread.getName());
                    return thread;
                });
        mains.allowCoreThreadTimeOut(true);
    }

    /**
     * Takes the work in, unless work of this key is under way already.
     *
     * @return false when too much is waiting already: nothing is taken in, and one may ask again later
     */
    public boolean confier(String cle, Runnable travail) {
        FutureTask<?> tache = new FutureTask<>(
                () -> {
                    try {
                        travail.run();
                    } finally {
                        enCours.remove(cle);
                    }
                },
                true);
        if (enCours.putIfAbsent(cle, tache) != null) return true;
        try {
            mains.execute(tache);
            return true;
        } catch (RejectedExecutionException e) {
            enCours.remove(cle, tache);
            return false;
        }
    }

    /** Waits until the work of this key has ended, however it ends, or for so long; true when nothing is under way. */
    public boolean attendre(String cle, Duration patience) {
        FutureTask<?> tache = enCours.get(cle);
        if (tache == null) return true;
        try {
            tache.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void destroy() {
        mains.shutdownNow();
    }
}
