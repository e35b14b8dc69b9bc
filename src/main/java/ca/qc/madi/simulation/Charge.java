package ca.qc.madi.simulation;

import ca.qc.madi.journal.Verification;
import ca.qc.madi.processus.Minuteur;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Plays random legal dossiers, with real workbooks, and checks on each what must hold of any. */
@Component
public class Charge {

    private final Joueur joueur;
    private final Minuteur minuteur;
    private final Verification verification;

    Charge(Joueur joueur, Minuteur minuteur, Verification verification) {
        this.joueur = joueur;
        this.minuteur = minuteur;
        this.verification = verification;
    }

    /**
     * What was played.
     *
     * @param tires timers of the engine that fired
     * @param octets heap in use after a collection
     * @param ruptures « seed, dossier: what does not hold »; empty when all holds
     */
    public record Bilan(int dossiers, int actes, long tires, Duration duree, long octets, List<String> ruptures) {}

    /** Plays that many dossiers of that seed, one after the other. */
    public Bilan jouer(int dossiers, long graine) {
        List<String> ruptures = new ArrayList<>();
        long avant = minuteur.tires();
        long debut = System.nanoTime();
        int actes = 0;
        for (int rang = 1; rang <= dossiers; rang++) {
            Scenario scenario = VieAleatoire.tirer(graine, rang);
            actes += scenario.actes().size();
            Deroulement vie = joueur.jouer(scenario, Path.of(""));
            Invariants.rompus(scenario, vie).forEach(r -> ruptures.add(scenario.scenario() + " : " + r));
        }
        Duration duree = Duration.ofNanos(System.nanoTime() - debut);
        ruptures.addAll(verification.verifier().ruptures().stream()
                .map(r -> "graine " + graine + ", chaîne rompue : " + r)
                .toList());
        return new Bilan(dossiers, actes, minuteur.tires() - avant, duree, tas(), ruptures);
    }

    private static long tas() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return machine.totalMemory() - machine.freeMemory();
    }
}
