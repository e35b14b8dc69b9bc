package ca.qc.madi.processus;

import ca.qc.madi.MadiApplication;
import ca.qc.madi.simulation.Charge;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * Random legal dossiers, their lines typed at the validation's door, beside the bare engine asked the same and answered
 * the same by empty services, and beside it without the indexes of its tables that MADI takes out: each on an H2 file
 * that waits for nothing, turn by turn in one run; medians.
 */
public final class BancCharge {

    private static final int LOT = 10;
    private static final int LONG_LOT = 100;

    /** The first third warms both up. */
    private static final int ECHAUFFEMENT = 3;

    private static final int COURT = 2_000;
    private static final int ENTRE = 600;
    private static final int MESURES = 3 * LONG_LOT;

    private static final ThreadMXBean FILS = ManagementFactory.getThreadMXBean();

    private BancCharge() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0 && arguments[0].equals("seul")) {
            seul(Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
            return;
        }
        int dossiers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        long graine = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        Path dossier = Files.createTempDirectory("madi-banc");
        List<Trace> traces = new ArrayList<>();
        try (ConfigurableApplicationContext madi = demarrer(fichier(dossier.resolve("madi")), traces, false);
                ConfigurableApplicationContext note = demarrer("jdbc:h2:mem:" + UUID.randomUUID(), traces, true);
                RejeuNu nu = new RejeuNu(dossier.resolve("nu"), false);
                RejeuNu elague = new RejeuNu(dossier.resolve("elague"), true)) {
            Charge charge = madi.getBean(Charge.class);
            Charge temoin = note.getBean(Charge.class);
            List<Double> rapports = new ArrayList<>();
            List<Double> calculs = new ArrayList<>();
            List<Double> memesIndex = new ArrayList<>();
            for (int premier = 1; premier <= dossiers; premier += LOT) {
                List<Trace.Vie> vies = new ArrayList<>();
                for (int rang = premier; rang < premier + LOT; rang++) {
                    temoin.jouer(rang, rang, graine, false);
                    vies.add(traces.get(0).prendre());
                }
                Charge.Bilan bilan = sansRupture(charge.jouer(premier, premier + LOT - 1, graine, false));
                boolean retourne = premier / LOT % 2 == 1;
                Temps avant = retourne ? jouer(elague, vies) : null;
                Temps livre = jouer(nu, vies);
                Temps sansIndex = avant == null ? jouer(elague, vies) : avant;
                double horloge = bilan.duree().toNanos() / 1e6 / livre.horloge();
                double calcul = bilan.calcul().toNanos() / 1e6 / livre.calcul();
                double memeIndex = bilan.calcul().toNanos() / 1e6 / sansIndex.calcul();
                int demandes = vies.stream().mapToInt(v -> v.demandes().size()).sum();
                System.out.printf(
                        "%d–%d: %d acts, %d requests, %d timers; processor: MADI %d ms, bare engine %.0f ms, ratio %.2f;"
                                + " with the same indexes %.0f ms, %.2f; clock: %d ms, %.0f ms, %.2f%n",
                        premier,
                        premier + LOT - 1,
                        bilan.actes(),
                        demandes,
                        bilan.tires(),
                        bilan.calcul().toMillis(),
                        livre.calcul(),
                        calcul,
                        sansIndex.calcul(),
                        memeIndex,
                        bilan.duree().toMillis(),
                        livre.horloge(),
                        horloge);
                if (premier <= dossiers / ECHAUFFEMENT) continue;
                rapports.add(horloge);
                calculs.add(calcul);
                memesIndex.add(memeIndex);
            }
            if (!rapports.isEmpty())
                System.out.printf(
                        "median ratio: processor %.2f, clock %.2f; beside the engine with the same indexes %.2f%n",
                        mediane(calculs), mediane(rapports), mediane(memesIndex));
        }
        FileSystemUtils.deleteRecursively(dossier);
        System.exit(0);
    }

    /** In milliseconds. */
    private record Temps(double calcul, double horloge) {}

    private static Temps jouer(RejeuNu nu, List<Trace.Vie> vies) {
        long debut = System.nanoTime();
        long depart = FILS.getCurrentThreadCpuTime();
        vies.forEach(nu::jouer);
        return new Temps((FILS.getCurrentThreadCpuTime() - depart) / 1e6, (System.nanoTime() - debut) / 1e6);
    }

    private static Charge.Bilan sansRupture(Charge.Bilan bilan) {
        if (!bilan.ruptures().isEmpty())
            throw new IllegalStateException(bilan.ruptures().toString());
        return bilan;
    }

    private static double mediane(List<Double> rapports) {
        rapports.sort(null);
        return rapports.get(rapports.size() / 2);
    }

    /**
     * MADI alone, as the base grows: processor time of an act and heap after a collection. A long run measures its first
     * and last hundreds; those between are played by longer lots, the base writing twice a second as is its custom.
     */
    private static void seul(int dossiers, long graine) throws IOException {
        Path dossier = Files.createTempDirectory("madi-banc");
        try (ConfigurableApplicationContext madi = demarrer(fichier(dossier.resolve("madi")), List.of(), false)) {
            Charge charge = madi.getBean(Charge.class);
            JdbcTemplate base = madi.getBean(JdbcTemplate.class);
            boolean court = dossiers <= COURT;
            int premier = 1;
            while (premier <= dossiers) {
                boolean mesure = court || premier <= MESURES || premier > dossiers - MESURES;
                int dernier = Math.min(premier + (mesure ? LONG_LOT : ENTRE) - 1, dossiers);
                if (!mesure) dernier = Math.min(dernier, dossiers - MESURES);
                base.execute("SET WRITE_DELAY " + (mesure ? 0 : 500));
                Charge.Bilan bilan = sansRupture(charge.jouer(premier, dernier, graine, false));
                System.out.printf(
                        "%d–%d%s: %d acts, %d timers, clock %.1f ms an act, processor %.1f ms an act, heap %.1f MB%n",
                        premier,
                        dernier,
                        mesure ? "" : " (written twice a second)",
                        bilan.actes(),
                        bilan.tires(),
                        bilan.duree().toNanos() / 1e6 / bilan.actes(),
                        bilan.calcul().toNanos() / 1e6 / bilan.actes(),
                        bilan.octets() / 1e6);
                premier = dernier + 1;
            }
        }
        FileSystemUtils.deleteRecursively(dossier);
        System.exit(0);
    }

    private static String fichier(Path base) {
        return "jdbc:h2:file:" + base.toAbsolutePath() + ";WRITE_DELAY=0";
    }

    private static ConfigurableApplicationContext demarrer(String url, List<Trace> traces, boolean noter) {
        return new SpringApplicationBuilder(MadiApplication.class)
                .web(WebApplicationType.NONE)
                .initializers(contexte -> {
                    if (!noter) return;
                    Trace trace = new Trace(contexte.getBeanFactory());
                    traces.add(trace);
                    contexte.getBeanFactory().addBeanPostProcessor(trace);
                })
                .run(
                        "--spring.profiles.default=commande",
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=sa",
                        "--spring.datasource.password=",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--logging.level.root=WARN");
    }
}
