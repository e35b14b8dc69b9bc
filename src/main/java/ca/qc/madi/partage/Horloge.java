package ca.qc.madi.partage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The one clock of the program. It follows the system, ticks from an as-of date (demonstration), or stands still
 * until moved (simulation, tests). Whoever keeps another clock, as the engine does, listens for its changes.
 */
public final class Horloge extends Clock {

    /** Every date of the measure is a date in Québec. */
    public static final ZoneId TORONTO = ZoneId.of("America/Toronto");

    private final List<Runnable> ecouteurs = new CopyOnWriteArrayList<>();
    private volatile Clock source;
    private volatile boolean figee;

    private Horloge(Clock source) {
        this.source = source;
    }

    public static Horloge systeme() {
        return new Horloge(Clock.system(TORONTO));
    }

    public static Horloge fixee(Instant instant) {
        Horloge horloge = systeme();
        horloge.fixerA(instant);
        return horloge;
    }

    /** Stops the clock at this instant. */
    public void fixerA(Instant instant) {
        changer(Clock.fixed(instant, TORONTO), true);
    }

    /** Lets the clock tick from this instant. */
    public void partirDe(Instant instant) {
        Clock systeme = Clock.system(TORONTO);
        changer(Clock.offset(systeme, Duration.between(systeme.instant(), instant)), false);
    }

    /** What brings the clock back to how it goes now. */
    public Runnable marquer() {
        Clock alors = source;
        boolean sansTic = figee;
        return () -> changer(alors, sansTic);
    }

    private void changer(Clock nouvelle, boolean sansTic) {
        source = nouvelle;
        figee = sansTic;
        ecouteurs.forEach(Runnable::run);
    }

    /** Whether it stands still. */
    public boolean figee() {
        return figee;
    }

    public void surChangement(Runnable ecouteur) {
        ecouteurs.add(ecouteur);
    }

    public LocalDate aujourdhui() {
        return jour(instant());
    }

    /** The day of an instant in Québec. */
    public static LocalDate jour(Instant instant) {
        return LocalDate.ofInstant(instant, TORONTO);
    }

    @Override
    public ZoneId getZone() {
        return TORONTO;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return source.withZone(zone);
    }

    @Override
    public Instant instant() {
        return source.instant();
    }
}
