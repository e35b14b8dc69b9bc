package ca.qc.madi.simulation;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code reprendre --par NOM SCENARIO.yaml}: enters a dossier under way into the real database; exit 1, with the codes
 * and nothing kept, when an act of it cannot be, 2 when the file is no scenario.
 */
@Command(name = "reprendre")
public final class CommandeReprendre implements Callable<Integer> {

    private final Supplier<ConfigurableApplicationContext> programme;
    private final ResourceBundle textes;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--par", required = true, paramLabel = "NOM", descriptionKey = "cli.reprendre.par")
    private String par = "";

    @Parameters(paramLabel = "SCENARIO.yaml")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path fichier;

    /** @param programme starts the program on the real database, its job executor off */
    public CommandeReprendre(Supplier<ConfigurableApplicationContext> programme, ResourceBundle textes) {
        this.programme = programme;
        this.textes = textes;
    }

    @Override
    public Integer call() {
        PrintWriter sortie = spec.commandLine().getOut();
        PrintWriter erreurs = spec.commandLine().getErr();
        Scenario scenario;
        try {
            scenario = Scenario.lire(fichier);
        } catch (ScenarioIllisible e) {
            erreurs.println(e.getMessage());
            return 2;
        }
        try (ConfigurableApplicationContext ouvert = programme.get()) {
            Path racine = fichier.toAbsolutePath().resolveSibling("");
            RepriseDossier.Repris repris = ouvert.getBean(RepriseDossier.class).reprendre(scenario, racine, par);
            MessageFormat phrase = new MessageFormat(textes.getString("cli.repris"), textes.getLocale());
            sortie.println(phrase.format(
                    new Object[] {repris.dossier(), scenario.actes().size()}));
            sortie.flush();
            return 0;
        } catch (RepriseRefusee | ScenarioIllisible e) {
            erreurs.println(textes.getString("cli.repriseRefusee"));
            erreurs.println(e.getMessage());
            return 1;
        }
    }
}
