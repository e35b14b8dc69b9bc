package ca.qc.madi.simulation;

import ca.qc.madi.historique.Histoire;
import ca.qc.madi.historique.Histoires;
import ca.qc.madi.journal.Verification;
import ca.qc.madi.processus.Minuteur;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
     * @param duree of the playing by the clock, the checks left out
     * @param calcul the same in processor time of the thread that plays
     * @param octets heap in use after a collection
     * @param ruptures « seed, dossier: what does not hold »; empty when all holds
     */
    public record Bilan(
            int dossiers, int actes, long tires, Duration duree, Duration calcul, long octets, List<String> ruptures) {}

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
        Porte porte = classeurs ? Porte.CLASSEURS : Porte.LIGNES;
        Temps temps = Temps.ZERO;
        int actes = 0;
        for (int rang = premier; rang <= dernier; rang++) {
            Jouee vie = jouer(VieAleatoire.tirer(graine, rang), porte);
            actes += vie.actes();
            temps = temps.plus(vie.temps());
            ruptures.addAll(vie.ruptures());
        }
        ruptures.addAll(verification.verifier().ruptures().stream()
                .map(r -> "graine " + graine + ", chaîne rompue : " + r)
                .toList());
        long tires = minuteur.tires() - avant;
        return new Bilan(dernier - premier + 1, actes, tires, temps.horloge(), temps.calcul(), tas(), ruptures);
    }

    /** By the clock and by the processor. */
    private record Temps(Duration horloge, Duration calcul) {
        private static final Temps ZERO = new Temps(Duration.ZERO, Duration.ZERO);
        private static final ThreadMXBean FILS = ManagementFactory.getThreadMXBean();

        private static Temps maintenant() {
            return new Temps(Duration.ofNanos(System.nanoTime()), Duration.ofNanos(FILS.getCurrentThreadCpuTime()));
        }

        private Temps plus(Temps autre) {
            return new Temps(horloge.plus(autre.horloge), calcul.plus(autre.calcul));
        }

        private Temps depuis(Temps debut) {
            return new Temps(horloge.minus(debut.horloge), calcul.minus(debut.calcul));
        }
    }

    /** @param temps without the checks */
    private record Jouee(int actes, Temps temps, List<String> ruptures) {}

    private Jouee jouer(Scenario scenario, Porte porte) {
        Set<String> rompus = new LinkedHashSet<>();
        Temps[] controles = {Temps.ZERO};
        List<Jeu> joue = new ArrayList<>();
        List<ActeDecrit> derniers = new ArrayList<>();
        Temps debut = Temps.maintenant();
        Deroulement vie = joueur.jouer(
                scenario,
                Path.of(""),
                porte,
                jeu -> {
                    derniers.addAll(remboursements(jeu));
                    return derniers;
                },
                jeu -> {
                    Temps arret = Temps.maintenant();
                    joue.add(jeu);
                    rompus.addAll(surMoteur.enRoute(jeu.dossier()));
                    controles[0] = controles[0].plus(Temps.maintenant().depuis(arret));
                });
        Temps duree = Temps.maintenant().depuis(debut).depuis(controles[0]);
        remise.oublier();
        Jeu jeu = joue.get(0);
        rompus.addAll(Invariants.rompus(scenario.suivi(derniers), vie));
        rompus.addAll(InvariantsJournal.rompus(histoires.lire(jeu.dossier(), jeu.analyste)));
        rompus.addAll(surMoteur.apresFermeture(jeu.dossier()));
        return new Jouee(
                joue.size(),
                duree,
                rompus.stream().map(r -> scenario.scenario() + " : " + r).toList());
    }

    /** What a life still owes at its end, it pays. */
    private List<ActeDecrit> remboursements(Jeu jeu) {
        Histoire histoire = histoires.lire(jeu.dossier(), jeu.analyste);
        return histoire.projets().keySet().stream()
                .flatMap(projet ->
                        VieAleatoire.remboursement(projet, histoire.comptes().du(projet)).stream())
                .toList();
    }

    private static long tas() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return machine.totalMemory() - machine.freeMemory();
    }
}
