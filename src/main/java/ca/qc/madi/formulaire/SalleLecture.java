package ca.qc.madi.formulaire;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;

/**
 * The room where received files are read: a few places, a short queue, one delay for waiting and reading together.
 * Whoever brings a file always leaves with an answer: a reading that breaks or does not end is a refusal under
 * F-FICHIER-01 or F-FICHIER-02, and a full room says at once to come back.
 */
public final class SalleLecture {

    private static final Duration DELAI = Duration.ofSeconds(Limites.SECONDES);
    private static final SalleLecture COMMUNE =
            new SalleLecture(Limites.LECTURES, Limites.ATTENTE, DELAI, LecteurFormulaire::lire);
    private static final SalleLecture PUBLIQUE =
            new SalleLecture(Limites.LECTURES / 2, Limites.ATTENTE / 2, DELAI, LecteurFormulaire::lire);
    private static final AtomicInteger NUMEROS = new AtomicInteger();

    private final Duration delai;
    private final BiFunction<byte[], Editions, Lecture> lecteur;
    private final ThreadPoolExecutor places;

    /** @param attente files that may wait for a place */
    SalleLecture(int places, int attente, Duration delai, BiFunction<byte[], Editions, Lecture> lecteur) {
        this.delai = delai;
        this.lecteur = lecteur;
        this.places = new ThreadPoolExecutor(
                places,
                places,
                delai.toMillis(),
                TimeUnit.MILLISECONDS,
                new ArrayBlockingQueue<>(attente),
                SalleLecture::lecteur);
        this.places.allowCoreThreadTimeOut(true);
    }

    /** For the deposits of known persons and the command line. */
    public static SalleLecture commune() {
        return COMMUNE;
    }

    /** For files anyone sends: they never take the place of a deposit. */
    public static SalleLecture publique() {
        return PUBLIQUE;
    }

    private static Thread lecteur(Runnable lecture) {
        Thread thread = new Thread(lecture, "lecture-" + NUMEROS.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    /** Reads the stream to its end unless the room is full; IOException is the stream's own. */
    public Lecture lire(InputStream flux, Editions editions) throws IOException {
        if (places.getQueue().remainingCapacity() == 0) return complet("");
        return LecteurFormulaire.lire(flux, octets -> lire(octets, editions));
    }

    public Lecture lire(byte[] octets, Editions editions) {
        AtomicBoolean commencee = new AtomicBoolean();
        FutureTask<Lecture> lecture = new FutureTask<>(() -> {
            commencee.set(true);
            return lecteur.apply(octets, editions);
        });
        try {
            places.execute(lecture);
            return lecture.get(delai.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            return complet(LecteurFormulaire.sha256(octets));
        } catch (TimeoutException e) {
            abandonner(lecture);
            return commencee.get() ? tropLong(octets) : complet(LecteurFormulaire.sha256(octets));
        } catch (InterruptedException e) {
            abandonner(lecture);
            Thread.currentThread().interrupt();
            return complet(LecteurFormulaire.sha256(octets));
        } catch (ExecutionException e) {
            return refuser(LecteurFormulaire.sha256(octets), FichierRefuse.illisible("illisible", ""));
        }
    }

    int enAttente() {
        return places.getQueue().size();
    }

    int occupees() {
        return places.getActiveCount();
    }

    private void abandonner(FutureTask<Lecture> lecture) {
        lecture.cancel(true);
        places.remove(lecture);
    }

    private static Lecture tropLong(byte[] octets) {
        return refuser(LecteurFormulaire.sha256(octets), FichierRefuse.limite("duree", Limites.SECONDES));
    }

    private Lecture complet(String sha256) {
        return refuser(sha256, FichierRefuse.limite(Lecture.AFFLUENCE, places.getMaximumPoolSize()));
    }

    private static Lecture refuser(String sha256, FichierRefuse refus) {
        return Lecture.refusee(sha256, refus.anomalie());
    }
}
