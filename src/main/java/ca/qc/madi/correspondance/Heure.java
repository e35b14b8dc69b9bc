package ca.qc.madi.correspondance;

import ca.qc.madi.partage.Horloge;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** When reminders go out: at 9:00 in Québec. */
final class Heure {

    private static final LocalTime MATIN = LocalTime.of(9, 0);

    private Heure() {}

    static Instant du(LocalDate jour) {
        return jour.atTime(MATIN).atZone(Horloge.TORONTO).toInstant();
    }

    /** How many days before its due date the reminder now due was to go: the last one whose morning has come. */
    static Optional<Integer> du(LocalDate echeance, List<Integer> delais, Instant maintenant) {
        LocalDate jour = Horloge.jour(maintenant);
        if (maintenant.isBefore(du(jour)) || echeance.isBefore(jour)) return Optional.empty();
        return delais.stream()
                .filter(avance -> !echeance.minusDays(avance).isAfter(jour))
                .min(Integer::compareTo);
    }

    /** The next morning after that instant. */
    static Instant matin(Instant depuis) {
        LocalDate jour = Horloge.jour(depuis);
        return du(du(jour).isAfter(depuis) ? jour : jour.plusDays(1));
    }

    /** The next morning at which a reminder is to be written, after that instant. */
    static Optional<Instant> prochain(LocalDate echeance, List<Integer> delais, Instant depuis, IntPredicate ecrit) {
        Instant matin = matin(depuis);
        boolean manque = du(echeance, delais, matin)
                .filter(avance -> !ecrit.test(avance))
                .isPresent();
        if (manque) return Optional.of(matin);
        return delais.stream()
                .map(avance -> du(echeance.minusDays(avance)))
                .filter(minute -> minute.isAfter(depuis))
                .min(Instant::compareTo);
    }
}
