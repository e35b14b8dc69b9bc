package ca.qc.madi.accueil;

import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.journal.Json;
import ca.qc.madi.preuve.Ecart;
import ca.qc.madi.preuve.Reexecution;
import ca.qc.madi.preuve.Reexecutions;
import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code rejouer}: executes dossiers again from what came in, and changes nothing. Exit 0 when all is identical, 1 with
 * each difference when something is not, 2 on bad usage or a dossier that does not exist.
 */
@Command(name = "rejouer", sortOptions = false)
final class CommandeRejouer implements Callable<Integer> {

    private final Supplier<ConfigurableApplicationContext> programme;
    private final ResourceBundle textes;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DOSSIER", descriptionKey = "rejouer.dossier")
    private @Nullable String dossier;

    @Option(names = "--tous", descriptionKey = "rejouer.tous")
    private boolean tous;

    @Option(names = "--format", paramLabel = "texte|json", descriptionKey = "valider.format", defaultValue = "texte")
    private CommandeValider.Format format = CommandeValider.Format.texte;

    CommandeRejouer(Supplier<ConfigurableApplicationContext> programme, ResourceBundle textes) {
        this.programme = programme;
        this.textes = textes;
    }

    @Override
    public Integer call() {
        if (tous == (dossier != null)) throw usage("rejouer.lequel");
        boolean identiques = true;
        try (ConfigurableApplicationContext ouvert = programme.get()) {
            Reexecutions reexecutions = ouvert.getBean(Reexecutions.class);
            List<String> vises = dossier == null ? reexecutions.tous() : List.of(dossier);
            for (String vise : vises) identiques &= rejouer(reexecutions, vise);
        }
        return identiques ? 0 : 1;
    }

    private boolean rejouer(Reexecutions reexecutions, String vise) {
        Reexecution reexecution;
        try {
            reexecution = reexecutions.executer(vise);
        } catch (DossierIntrouvable e) {
            throw usage("rejouer.introuvable", vise);
        }
        PrintWriter sortie = spec.commandLine().getOut();
        if (format == CommandeValider.Format.json) sortie.println(Json.ecrire(reexecution));
        else ecrire(sortie, reexecution);
        sortie.flush();
        return reexecution.identique();
    }

    private void ecrire(PrintWriter sortie, Reexecution reexecution) {
        int verifies = reexecution.verifies().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        sortie.println(
                reexecution.identique()
                        ? dire("rejouer.identique", reexecution.dossier(), reexecution.faits(), verifies)
                        : dire(
                                "rejouer.differences",
                                reexecution.dossier(),
                                reexecution.ecarts().size()));
        reexecution.ecarts().forEach(ecart -> sortie.println(ligne(ecart)));
    }

    private String ligne(Ecart ecart) {
        return dire(
                "rejouer.ecart",
                textes.getString("controle." + ecart.controle().name()),
                ecart.rang(),
                ecart.lieu(),
                ecart.champ(),
                ecart.conserve(),
                ecart.recalcule());
    }

    private ParameterException usage(String cle, Object... arguments) {
        return new ParameterException(spec.commandLine(), dire(cle, arguments));
    }

    private String dire(String cle, Object... arguments) {
        return new MessageFormat(textes.getString(cle), textes.getLocale()).format(arguments);
    }
}
