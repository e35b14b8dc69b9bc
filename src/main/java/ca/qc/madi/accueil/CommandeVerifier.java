package ca.qc.madi.accueil;

import ca.qc.madi.journal.Verification;
import ca.qc.madi.journal.Verification.Bilan;
import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code verifier}: reads the whole book; exit 0 when every chain holds, 1 with the first broken fact when one does not. */
@Command(name = "verifier")
final class CommandeVerifier implements Callable<Integer> {

    private final Supplier<ConfigurableApplicationContext> programme;
    private final ResourceBundle textes;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    CommandeVerifier(Supplier<ConfigurableApplicationContext> programme, ResourceBundle textes) {
        this.programme = programme;
        this.textes = textes;
    }

    @Override
    public Integer call() {
        Bilan bilan;
        try (ConfigurableApplicationContext ouvert = programme.get()) {
            bilan = ouvert.getBean(Verification.class).verifier();
        }
        PrintWriter sortie = spec.commandLine().getOut();
        sortie.println(phrase("cli.bilan", bilan.faits(), bilan.dossiers()));
        bilan.ruptures().forEach(r -> sortie.println(phrase("cli.rupture", r.dossier(), r.rang(), r.quoi())));
        if (bilan.intact()) sortie.println(textes.getString("cli.intact"));
        sortie.flush();
        return bilan.intact() ? 0 : 1;
    }

    private String phrase(String cle, Object... arguments) {
        return new MessageFormat(textes.getString(cle), textes.getLocale()).format(arguments);
    }
}
