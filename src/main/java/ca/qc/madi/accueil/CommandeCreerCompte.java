package ca.qc.madi.accueil;

import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Role;
import ca.qc.madi.securite.CreationCompte;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code compte creer}: opens the account of a person. The password is never an argument, which others could read. */
@Command(name = "creer")
final class CommandeCreerCompte implements Callable<Integer> {

    /** The roles a person may have. */
    enum RoleDeCompte {
        ANALYSTE,
        EMETTEUR,
        AUDITEUR
    }

    private final Supplier<ConfigurableApplicationContext> programme;
    private final ResourceBundle textes;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--identifiant", required = true, paramLabel = "ID", descriptionKey = "cli.identifiant")
    private String identifiant = "";

    @Option(names = "--nom", required = true, paramLabel = "NOM", descriptionKey = "cli.nom")
    private String nom = "";

    @Option(names = "--courriel", paramLabel = "COURRIEL", descriptionKey = "cli.courriel")
    private String courriel = "";

    @Option(names = "--role", required = true, paramLabel = "ROLE", descriptionKey = "cli.role")
    private RoleDeCompte role = RoleDeCompte.AUDITEUR;

    @Option(names = "--emetteur", paramLabel = "ID", descriptionKey = "cli.emetteur")
    private @Nullable String emetteur;

    @Option(names = "--mot-de-passe-stdin", descriptionKey = "cli.stdin")
    private boolean stdin;

    CommandeCreerCompte(Supplier<ConfigurableApplicationContext> programme, ResourceBundle textes) {
        this.programme = programme;
        this.textes = textes;
    }

    @Override
    public Integer call() throws IOException {
        String motDePasse = motDePasse();
        try (ConfigurableApplicationContext ouvert = programme.get()) {
            if (emetteur != null && !ouvert.getBean(Emetteurs.class).existsById(emetteur)) {
                throw new ActeRefuse("M-SAISIE-03", emetteur);
            }
            Acteur acteur = new Acteur(identifiant, Role.valueOf(role.name()), emetteur);
            ouvert.getBean(CreationCompte.class).creer(acteur, nom, courriel, motDePasse);
        }
        spec.commandLine().getOut().println(textes.getString("cli.cree") + " " + identifiant);
        return 0;
    }

    private String motDePasse() throws IOException {
        if (stdin) {
            BufferedReader entree = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            String ligne = entree.readLine();
            return ligne == null ? "" : ligne;
        }
        Console console = System.console();
        if (console == null) throw new ParameterException(spec.commandLine(), textes.getString("cli.sansConsole"));
        char[] premier = console.readPassword("%s ", textes.getString("cli.motDePasse"));
        char[] second = console.readPassword("%s ", textes.getString("cli.motDePasseEncore"));
        if (premier == null || !Arrays.equals(premier, second)) throw new ActeRefuse("M-COMPTE-07");
        return new String(premier);
    }
}
