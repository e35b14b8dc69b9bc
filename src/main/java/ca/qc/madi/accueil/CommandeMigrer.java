package ca.qc.madi.accueil;

import ca.qc.madi.processus.MigrationInstances;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code migrer PROCESSUS...}: takes the running instances of these diagrams over to their newest edition; exit 1, and
 * nothing moved of a diagram, when one of its instances cannot follow.
 */
@Command(name = "migrer")
final class CommandeMigrer implements Callable<Integer> {

    private final Supplier<ConfigurableApplicationContext> programme;
    private final ResourceBundle textes;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PROCESSUS")
    private List<String> processus = new ArrayList<>();

    CommandeMigrer(Supplier<ConfigurableApplicationContext> programme, ResourceBundle textes) {
        this.programme = programme;
        this.textes = textes;
    }

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext ouvert = programme.get()) {
            MigrationInstances migration = ouvert.getBean(MigrationInstances.class);
            for (String nom : processus) {
                int deplacees = migration.migrer(nom);
                MessageFormat phrase = new MessageFormat(textes.getString("cli.migre"), textes.getLocale());
                spec.commandLine().getOut().println(phrase.format(new Object[] {deplacees, nom}));
            }
        }
        spec.commandLine().getOut().flush();
        return 0;
    }
}
