package ca.qc.madi.accueil;

import ca.qc.madi.accueil.CommandeCreerCompte.RoleDeCompte;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Role;
import ca.qc.madi.securite.Jetons;
import java.io.PrintWriter;
import java.time.Period;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jeton}: the tokens by which other systems call the API; made, listed, revoked. */
@Command(name = "jeton", synopsisSubcommandLabel = "COMMANDE")
final class CommandeJeton implements Runnable {

    private final Supplier<ConfigurableApplicationContext> programme;
    private final ResourceBundle textes;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    CommandeJeton(Supplier<ConfigurableApplicationContext> programme, ResourceBundle textes) {
        this.programme = programme;
        this.textes = textes;
    }

    @Override
    public void run() {
        throw new MissingParameterException(spec.commandLine(), List.of(), "");
    }

    /** The secret is written on the standard output this once. */
    @Command(name = "creer")
    int creer(
            @Option(names = "--systeme", required = true, paramLabel = "NOM", descriptionKey = "cli.jeton.systeme")
                    String systeme,
            @Option(names = "--role", required = true, paramLabel = "ROLE", descriptionKey = "cli.role")
                    RoleDeCompte role,
            @Option(names = "--emetteur", paramLabel = "ID", descriptionKey = "cli.emetteur") @Nullable String emetteur,
            @Option(names = "--duree", defaultValue = "P1Y", paramLabel = "P1Y", descriptionKey = "cli.jeton.duree")
                    Period duree) {
        try (ConfigurableApplicationContext ouvert = programme.get()) {
            if (emetteur != null && !ouvert.getBean(Emetteurs.class).existsById(emetteur)) {
                throw new ActeRefuse("M-SAISIE-03", emetteur);
            }
            Jetons.Neuf neuf = ouvert.getBean(Jetons.class).creer(systeme, Role.valueOf(role.name()), emetteur, duree);
            sortie().println(neuf.id() + " " + neuf.secret());
        }
        return 0;
    }

    @Command(name = "lister")
    int lister() {
        try (ConfigurableApplicationContext ouvert = programme.get()) {
            for (Jetons.Fiche fiche : ouvert.getBean(Jetons.class).lister()) {
                sortie().println(String.join(
                        "\t",
                        fiche.id(),
                        fiche.acteur().id(),
                        fiche.acteur().role().name(),
                        vide(fiche.acteur().emetteur()),
                        fiche.expireLe().toString(),
                        vide(fiche.utiliseLe()),
                        vide(fiche.revoqueLe())));
            }
        }
        return 0;
    }

    @Command(name = "revoquer")
    int revoquer(@Parameters(paramLabel = "JETON", descriptionKey = "cli.jeton.id") String id) {
        try (ConfigurableApplicationContext ouvert = programme.get()) {
            ouvert.getBean(Jetons.class).revoquer(id);
        }
        sortie().println(textes.getString("cli.jeton.revoque") + " " + id);
        return 0;
    }

    private PrintWriter sortie() {
        return spec.commandLine().getOut();
    }

    private static String vide(@Nullable Object valeur) {
        return valeur == null ? "-" : valeur.toString();
    }
}
