package ca.qc.madi.formulaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever brings a file leaves with an answer, even when a reading breaks, does not end, or when the room is full. */
@Timeout(60)
class SalleLectureTest {

    private static final byte[] OCTETS = {1, 2, 3};
    private static final Editions EDITIONS = Dispositions.editions();
    private static final Duration COURT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Lecture BONNE = LecteurFormulaire.lire(OCTETS);

    private static SalleLecture salle(Duration delai, BiFunction<byte[], Editions, Lecture> lecteur) {
        return new SalleLecture(1, 1, delai, lecteur);
    }

    private static void refusee(Lecture lecture, String code, String variante) {
        assertThat(lecture.formulaire()).isEmpty();
        assertThat(lecture.anomalie())
                .hasValueSatisfying(
                        a -> assertThat(a).extracting("code", "variante").containsExactly(code, variante));
    }

    private static void attendre(CountDownLatch verrou) {
        boolean libre = false;
        while (!libre) {
            try {
                verrou.await();
                libre = true;
            } catch (InterruptedException e) {
                libre = false; // a reading that does not listen
            }
        }
    }

    @Test
    void une_lecture_coincee_est_un_verdict_et_sa_place_reste_prise() {
        CountDownLatch verrou = new CountDownLatch(1);
        SalleLecture salle = salle(COURT, (octets, editions) -> {
            attendre(verrou);
            return BONNE;
        });
        refusee(salle.lire(OCTETS, EDITIONS), "F-FICHIER-02", "duree");
        refusee(salle.lire(OCTETS, EDITIONS), "F-FICHIER-02", "affluence");
        assertThat(salle.enAttente()).isZero();
        verrou.countDown();
    }

    @Test
    void une_lecture_qui_ecoute_rend_sa_place() {
        AtomicBoolean premiere = new AtomicBoolean(true);
        CountDownLatch jamais = new CountDownLatch(1);
        SalleLecture salle = salle(COURT, (octets, editions) -> {
            try {
                if (premiere.getAndSet(false)) jamais.await();
                return BONNE;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        refusee(salle.lire(OCTETS, EDITIONS), "F-FICHIER-02", "duree");
        while (salle.occupees() > 0) Thread.onSpinWait();
        assertThat(salle.lire(OCTETS, EDITIONS)).isEqualTo(BONNE);
    }

    @Test
    void une_salle_pleine_repond_aussitot_sans_lire_le_flux() throws IOException {
        CountDownLatch verrou = new CountDownLatch(1);
        SalleLecture salle = salle(LONG, (octets, editions) -> {
            attendre(verrou);
            return BONNE;
        });
        CompletableFuture<Lecture> dedans = CompletableFuture.supplyAsync(() -> salle.lire(OCTETS, EDITIONS));
        while (salle.occupees() == 0) Thread.onSpinWait();
        CompletableFuture<Lecture> dehors = CompletableFuture.supplyAsync(() -> salle.lire(OCTETS, EDITIONS));
        while (salle.enAttente() == 0) Thread.onSpinWait();
        refusee(salle.lire(OCTETS, EDITIONS), "F-FICHIER-02", "affluence");
        refusee(salle.lire(interdit(), EDITIONS), "F-FICHIER-02", "affluence");
        verrou.countDown();
        assertThat(dedans.join()).isEqualTo(BONNE);
        assertThat(dehors.join()).isEqualTo(BONNE);
    }

    private static InputStream interdit() {
        return new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("the stream was read");
            }
        };
    }

    @Test
    void une_lecture_qui_tombe_est_un_verdict() {
        SalleLecture sansMemoire = salle(LONG, (octets, editions) -> {
            throw new OutOfMemoryError("test");
        });
        refusee(sansMemoire.lire(OCTETS, EDITIONS), "F-FICHIER-01", "illisible");
        SalleLecture fautive = salle(LONG, (octets, editions) -> {
            throw new IllegalStateException("test");
        });
        refusee(fautive.lire(OCTETS, EDITIONS), "F-FICHIER-01", "illisible");
    }

    @Test
    void les_salles_du_programme_lisent() {
        assertThat(SalleLecture.commune().lire(OCTETS, EDITIONS)).isEqualTo(BONNE);
        assertThat(SalleLecture.publique().lire(OCTETS, EDITIONS)).isEqualTo(BONNE);
        assertThat(SalleLecture.commune()).isNotSameAs(SalleLecture.publique());
    }
}
