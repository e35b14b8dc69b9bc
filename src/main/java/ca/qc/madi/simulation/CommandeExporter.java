package ca.qc.madi.simulation;

import ca.qc.madi.partage.Acteur;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code exporter --scenario DOSSIER}: prints the scenario of a real dossier, its names replaced; exit 1, and nothing
 * printed, when there is no such dossier or no act says what happened to it.
 */
@Command(name = "exporter")
public final class CommandeExporter implements Callable<Integer> {

    private final Supplier<ConfigurableApplicationContext> programme;
    private final ResourceBundle textes;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--scenario", required = true, paramLabel = "DOSSIER", descriptionKey = "cli.exporter.scenario")
    private String dossier = "";

    /** @param programme starts the program on the real database, its job executor off */
    public CommandeExporter(Supplier<ConfigurableApplicationContext> programme, ResourceBundle textes) {
        this.programme = programme;
        this.textes = textes;
    }

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext ouvert = programme.get()) {
            String scenario = ouvert.getBean(ExportScenario.class).exporter(dossier, Acteur.MOTEUR);
            spec.commandLine().getOut().print(scenario);
            spec.commandLine().getOut().flush();
            return 0;
        } catch (ScenarioIllisible e) {
            spec.commandLine().getErr().println(textes.getString("cli.exporter.impossible") + " " + e.getMessage());
            return 1;
        }
    }
}
