package ca.qc.madi.simulation;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Parameters(arity = "1..*", paramLabel = "SCENARIO.yaml")
    private List<Path> fichiers = new ArrayList<>();

    private final Supplier<ConfigurableApplicationContext> contexte;

    /** @param contexte starts the program on a database in memory, without pages, its job executor off */
    public CommandeSimuler(Supplier<ConfigurableApplicationContext> contexte) {
        this.contexte = contexte;
    }

    @Override
    public Integer call() {
        PrintWriter erreurs = spec.commandLine().getErr();
        try {
            List<Scenario> scenarios = fichiers.stream().map(Scenario::lire).toList();
            return jouer(scenarios) ? 0 : 1;
        } catch (ScenarioIllisible e) {
            erreurs.println(e.getMessage());
            return 2;
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
