package ca.qc.madi.simulation;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code simuler SCENARIO.yaml...}: exit 0 when every expectation holds, 1 when one does not, 2 on bad usage. */
@Command(
        name = "simuler",
        description = "Joue la vie d’un dossier décrite dans un fichier, à travers les vrais processus.")
public final class CommandeSimuler implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** The two outputs. */
    public enum Format {
        texte,
        json
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--format", defaultValue = "texte", description = "texte ou json")
    private Format format = Format.texte;

    @Option(names = "--charge", paramLabel = "N", description = "joue N dossiers tirés au hasard")
    private int charge;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "graine du tirage")
    private long graine = 1;

    @Parameters(arity = "0..*", paramLabel = "SCENARIO.yaml")
    private List<Path> fichiers = new ArrayList<>();

    private final Supplier<ConfigurableApplicationContext> contexte;
    private final Function<Path, ConfigurableApplicationContext> surFichier;

    /**
     * Both start the program without pages, its job executor off.
     *
     * @param contexte on a database in memory
     * @param surFichier on a file database in that folder
     */
    public CommandeSimuler(
            Supplier<ConfigurableApplicationContext> contexte,
            Function<Path, ConfigurableApplicationContext> surFichier) {
        this.contexte = contexte;
        this.surFichier = surFichier;
    }

    @Override
    public Integer call() {
        PrintWriter erreurs = spec.commandLine().getErr();
        if (fichiers.isEmpty() == (charge <= 0))
            throw new ParameterException(spec.commandLine(), "des scénarios ou --charge N");
        if (charge > 0) return charger() ? 0 : 1;
        try {
            List<Scenario> scenarios = fichiers.stream().map(Scenario::lire).toList();
            return jouer(scenarios) ? 0 : 1;
        } catch (ScenarioIllisible e) {
            erreurs.println(e.getMessage());
            return 2;
        }
    }

    private boolean charger() {
        Path dossier = dossierTemporaire();
        try (ConfigurableApplicationContext ouvert = surFichier.apply(dossier)) {
            Charge.Bilan bilan = ouvert.getBean(Charge.class).jouer(charge, graine);
            PrintWriter sortie = spec.commandLine().getOut();
            sortie.println("%d dossiers, %d actes, %d minuteries, %d ms, %d Mio de tas après ramassage"
                    .formatted(
                            bilan.dossiers(),
                            bilan.actes(),
                            bilan.tires(),
                            bilan.duree().toMillis(),
                            bilan.octets() / (1024 * 1024)));
            bilan.ruptures().forEach(sortie::println);
            sortie.flush();
            return bilan.ruptures().isEmpty();
        } finally {
            effacer(dossier);
        }
    }

    private static Path dossierTemporaire() {
        try {
            return Files.createTempDirectory("madi-charge");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void effacer(Path dossier) {
        try (Stream<Path> chemins = Files.walk(dossier)) {
            for (Path chemin : chemins.sorted(Comparator.reverseOrder()).toList()) Files.delete(chemin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean jouer(List<Scenario> scenarios) {
        boolean conforme = true;
        try (ConfigurableApplicationContext ouvert = contexte.get()) {
            Joueur joueur = ouvert.getBean(Joueur.class);
            for (int i = 0; i < scenarios.size(); i++) {
                Path racine = fichiers.get(i).toAbsolutePath().resolveSibling("");
                Deroulement deroulement = joueur.jouer(scenarios.get(i), racine);
                ecrire(deroulement);
                conforme &= deroulement.conforme();
            }
        }
        return conforme;
    }

    private void ecrire(Deroulement deroulement) {
        PrintWriter sortie = spec.commandLine().getOut();
        if (format == Format.json) sortie.println(JSON.writeValueAsString(deroulement));
        else sortie.print(Recit.de(deroulement));
        sortie.flush();
    }
}
