package banc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Start-up time and memory of MADI beside an empty application with the same starters, each in its own JVM, turn by
 * turn on an empty database in memory; medians. Memory is the peak resident set that Linux reports once started.
 */
public final class BancDemarrage {

    private static final Pattern DEMARREE = Pattern.compile("Started \\w+ in ([0-9.]+) seconds");

    private BancDemarrage() {}

    private record Mesure(double secondes, double mebioctets) {}

    public static void main(String[] arguments) throws IOException {
        int tours = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        List<Mesure> madi = new ArrayList<>();
        List<Mesure> vide = new ArrayList<>();
        for (int i = 0; i < tours; i++) {
            madi.add(lancer("ca.qc.madi.Madi"));
            vide.add(lancer("banc.vide.ApplicationVide"));
        }
        afficher("MADI", madi);
        afficher("empty application", vide);
    }

    private static Mesure lancer(String classe) throws IOException {
        Process enfant = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        classe,
                        "--server.port=0",
                        "--spring.profiles.active=banc",
                        "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader sortie =
                new BufferedReader(new InputStreamReader(enfant.getInputStream(), StandardCharsets.UTF_8))) {
            for (String ligne = sortie.readLine(); ligne != null; ligne = sortie.readLine()) {
                Matcher demarree = DEMARREE.matcher(ligne);
                if (demarree.find()) return new Mesure(Double.parseDouble(demarree.group(1)), memoire(enfant.pid()));
            }
            throw new IllegalStateException(classe + " did not start");
        } finally {
            enfant.destroyForcibly();
        }
    }

    private static double memoire(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(ligne -> ligne.startsWith("VmHWM:"))
                .map(ligne -> ligne.replaceAll("\\D", ""))
                .mapToDouble(kibi -> Double.parseDouble(kibi) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private static void afficher(String nom, List<Mesure> mesures) {
        System.out.printf(
                "%s: started in %.1f s, peak memory %.0f MiB (medians of %d)%n",
                nom,
                mediane(mesures.stream().map(Mesure::secondes).toList()),
                mediane(mesures.stream().map(Mesure::mebioctets).toList()),
                mesures.size());
    }

    private static double mediane(List<Double> valeurs) {
        List<Double> triees = valeurs.stream().sorted().toList();
        return triees.get(triees.size() / 2);
    }
}
