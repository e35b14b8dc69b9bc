package ca.qc.madi.simulation;

import ca.qc.madi.historique.Histoires;
import ca.qc.madi.journal.Verification;
import ca.qc.madi.processus.Minuteur;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Plays random legal dossiers and checks on each what must hold of any. */
@Component
public class Charge {

    private final Joueur joueur;
    private final Minuteur minuteur;
    private final Remise remise;
    private final InvariantsMoteur surMoteur;
    private final Histoires histoires;
    private final Verification verification;

    Charge(
            Joueur joueur,
            Minuteur minuteur,
            Remise remise,
            InvariantsMoteur surMoteur,
            Histoires histoires,
            Verification verification) {
        this.joueur = joueur;
        this.minuteur = minuteur;
        this.remise = remise;
        this.surMoteur = surMoteur;
        this.histoires = histoires;
        this.verification = verification;
    }

    /**
     * What was played.
     *
     * @param tires timers of the engine that fired
     * @param duree of the playing, the checks left out
     * @param octets heap in use after a collection
     * @param ruptures « seed, dossier: what does not hold »; empty when all holds
     */
    public record Bilan(int dossiers, int actes, long tires, Duration duree, long octets, List<String> ruptures) {}

    /**
     * Plays that many dossiers of that seed, one after the other.
     *
     * @param classeurs through real workbooks, instead of typed lines at the validation's door
     */
    public Bilan jouer(int dossiers, long graine, boolean classeurs) {
        return jouer(1, dossiers, graine, classeurs);
    }

    /** Plays those ranks of that seed, both included. */
    public Bilan jouer(int premier, int dernier, long graine, boolean classeurs) {
        List<String> ruptures = new ArrayList<>();
        long avant = minuteur.tires();
        long nanos = 0;
        int actes = 0;
        for (int rang = premier; rang <= dernier; rang++) {
            Scenario scenario = VieAleatoire.tirer(graine, rang);
            actes += scenario.actes().size();
            nanos += jouer(scenario, classeurs ? Porte.CLASSEURS : Porte.LIGNES, ruptures);
        }
        ruptures.addAll(verification.verifier().ruptures().stream()
                .map(r -> "graine " + graine + ", chaîne rompue : " + r)
                .toList());
        long tires = minuteur.tires() - avant;
        return new Bilan(dernier - premier + 1, actes, tires, Duration.ofNanos(nanos), tas(), ruptures);
    }

    /** Nanoseconds it took, without the checks. */
    private long jouer(Scenario scenario, Porte porte, List<String> ruptures) {
        Set<String> rompus = new LinkedHashSet<>();
        long[] controles = {0};
        List<Jeu> joue = new ArrayList<>();
        long debut = System.nanoTime();
        Deroulement vie = joueur.jouer(scenario, Path.of(""), porte, jeu -> {
            long arret = System.nanoTime();
            if (joue.isEmpty()) joue.add(jeu);
            rompus.addAll(surMoteur.enRoute(jeu.dossier()));
            controles[0] += System.nanoTime() - arret;
        });
        long duree = System.nanoTime() - debut - controles[0];
        remise.oublier();
        Jeu jeu = joue.get(0);
        rompus.addAll(Invariants.rompus(scenario, vie));
        rompus.addAll(InvariantsJournal.rompus(histoires.lire(jeu.dossier(), jeu.analyste)));
        rompus.addAll(surMoteur.aLaFin(jeu.dossier(), vie));
        rompus.forEach(r -> ruptures.add(scenario.scenario() + " : " + r));
        return duree;
    }

    private static long tas() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return machine.totalMemory() - machine.freeMemory();
    }
}
