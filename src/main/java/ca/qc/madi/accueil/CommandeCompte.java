package ca.qc.madi.accueil;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code compte}: what concerns the accounts; says its own commands when none is named. */
@Command(name = "compte", synopsisSubcommandLabel = "COMMANDE")
final class CommandeCompte implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new MissingParameterException(spec.commandLine(), List.of(), "");
    }
}
