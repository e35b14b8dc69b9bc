package ca.qc.madi.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * Six ways of reading the same GES final reports, turn by turn in the same run; medians, and ratios to (c). The first
 * argument is the folder of the forms; then their lengths. {@code bench/lecture} runs it.
 */
public final class BancLecture {

    private static final int TOURS_MINIMUM = 7;
    private static final int TOURS_MAXIMUM = 400;
    private static final int CHAUFFE_MINIMUM = 3;
    private static final long CHAUFFE = Long.getLong("madi.chauffe", 10_000_000_000L);
    private static final long DUREE = 5_000_000_000L;
    private static final int LENT = 20_000;

    private static final ThreadMXBean FILS = ManagementFactory.getThreadMXBean();

    private BancLecture() {}

    public static void main(String[] arguments) throws Exception {
        Path dossier = Path.of(arguments[0]);
        String mode = arguments[1];
        List<Integer> longueurs =
                Arrays.stream(arguments).skip(2).map(Integer::valueOf).toList();
        for (int longueur : longueurs) {
            if (mode.equals("fichiers")) ecrire(dossier, longueur);
            else if (mode.equals("memoire")) memoire(dossier, longueur);
            else mesurer(dossier, longueur);
        }
    }

    private static Path fichier(Path dossier, int longueur) {
        return dossier.resolve("ges-final-" + longueur + ".xlsx");
    }

    private static void ecrire(Path dossier, int longueur) throws IOException {
        Files.createDirectories(dossier);
        Path fichier = fichier(dossier, longueur);
        if (!Files.exists(fichier)) Files.write(fichier, FormulaireGes.octets(longueur));
    }

    /** Our validation alone, in the memory the virtual machine was given. */
    private static void memoire(Path dossier, int longueur) throws Exception {
        byte[] octets = Files.readAllBytes(fichier(dossier, longueur));
        long debut = System.nanoTime();
        long constats = Lecteurs.MADI.lire(octets);
        System.out.printf(
                "%,d rows: %,d findings, first run %,d ms, largest heap %,d MB%n",
                longueur,
                constats,
                (System.nanoTime() - debut) / 1_000_000,
                Runtime.getRuntime().maxMemory() / 1024 / 1024);
    }

    private static void mesurer(Path dossier, int longueur) throws Exception {
        byte[] octets = Files.readAllBytes(fichier(dossier, longueur));
        List<Lecteurs> lecteurs = new ArrayList<>(List.of(Lecteurs.values()));
        Map<Lecteurs, Long> comptes = new EnumMap<>(Lecteurs.class);
        for (Lecteurs l : lecteurs) comptes.put(l, l.lire(octets));
        chauffer(lecteurs, octets, longueur);
        Map<Lecteurs, List<Duree>> durees = new EnumMap<>(Lecteurs.class);
        long debut = System.nanoTime();
        for (int tour = 0; tour < TOURS_MAXIMUM; tour++) {
            if (tour >= TOURS_MINIMUM && System.nanoTime() - debut > DUREE) break;
            for (Lecteurs l : lecteurs)
                if (l != Lecteurs.POI_MODELE || longueur < LENT || tour < 3)
                    durees.computeIfAbsent(l, x -> new ArrayList<>()).add(duree(l, octets));
        }
        dire(longueur, octets.length, comptes, durees);
    }

    private static void chauffer(List<Lecteurs> lecteurs, byte[] octets, int longueur) throws Exception {
        for (Lecteurs l : lecteurs) {
            if (l == Lecteurs.POI_MODELE && longueur >= LENT) continue;
            long debut = System.nanoTime();
            for (int i = 0; i < CHAUFFE_MINIMUM || System.nanoTime() - debut < CHAUFFE; i++) l.lire(octets);
        }
    }

    /** Processor time and clock time of one reading, in nanoseconds. */
    private record Duree(long calcul, long horloge) {}

    /** The processor time of every thread of Java counts: our files are read in a room that has threads of its own. */
    private static Duree duree(Lecteurs lecteur, byte[] octets) throws Exception {
        Map<Long, Long> avant = fils();
        long debut = System.nanoTime();
        lecteur.lire(octets);
        long horloge = System.nanoTime() - debut;
        long calcul = 0;
        for (Map.Entry<Long, Long> fil : fils().entrySet())
            calcul += fil.getValue() - avant.getOrDefault(fil.getKey(), 0L);
        return new Duree(calcul, horloge);
    }

    private static Map<Long, Long> fils() {
        Map<Long, Long> calculs = new HashMap<>();
        for (long fil : FILS.getAllThreadIds()) calculs.put(fil, Math.max(0, FILS.getThreadCpuTime(fil)));
        return calculs;
    }

    private static void dire(int longueur, int octets, Map<Lecteurs, Long> comptes, Map<Lecteurs, List<Duree>> durees) {
        double reference = mediane(durees.get(Lecteurs.FASTEXCEL), Duree::calcul);
        System.out.printf(
                "%n%,d rows, %,d kB, %,d cells, %,d findings, %d turns%n",
                longueur,
                octets / 1024,
                comptes.get(Lecteurs.FASTEXCEL),
                comptes.get(Lecteurs.MADI),
                durees.get(Lecteurs.MADI).size());
        for (Lecteurs l : Lecteurs.values()) {
            double mediane = mediane(durees.get(l), Duree::calcul);
            System.out.printf(
                    "(%s) %-30s %10.2f ms   %5.2f x (c)   clock %10.2f ms%n",
                    l.lettre(),
                    l.nom(),
                    mediane / 1e6,
                    mediane / reference,
                    mediane(durees.get(l), Duree::horloge) / 1e6);
        }
        String tours = rapports(durees).stream().map("%.2f"::formatted).collect(Collectors.joining(" – "));
        System.out.printf("(f)/(c) turn by turn, quartiles: %s%n", tours);
    }

    /** First quartile, median and third quartile of the ratio (f)/(c) of each turn. */
    private static List<Double> rapports(Map<Lecteurs, List<Duree>> durees) {
        List<Duree> notres = durees.get(Lecteurs.MADI);
        List<Duree> leurs = durees.get(Lecteurs.FASTEXCEL);
        List<Double> rapports = new ArrayList<>();
        for (int i = 0; i < notres.size(); i++)
            rapports.add((double) notres.get(i).calcul() / leurs.get(i).calcul());
        rapports.sort(null);
        int n = rapports.size();
        return List.of(rapports.get(n / 4), rapports.get(n / 2), rapports.get(3 * n / 4));
    }

    private static double mediane(List<Duree> durees, ToLongFunction<Duree> temps) {
        return durees.stream()
                .mapToLong(temps)
                .sorted()
                .skip(durees.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
