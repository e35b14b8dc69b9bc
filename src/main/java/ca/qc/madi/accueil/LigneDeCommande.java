package ca.qc.madi.accueil;

import ca.qc.madi.partage.Formats;
import ca.qc.madi.partage.Motif;
import ca.qc.madi.simulation.CommandeReprendre;
import ca.qc.madi.simulation.CommandeSimuler;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The commands of the jar, read before Spring starts. Exit 0 when done, 1 when it could not be, 2 on bad usage. They
 * speak French; {@code MADI_LANGUE=en} makes them speak English.
 */
public final class LigneDeCommande {

    private static final int MAUVAIS_USAGE = 2;
    private static final String OPTION = "--";
    private static final List<String> AIDE = List.of("-h", "--help", "--aide");

    private final CommandLine commande;
    private final ResourceBundle textes;

    /** @param application the Spring application that holds the whole program */
    public LigneDeCommande(Class<?> application) {
        Programme programme = new Programme(application);
        textes = ResourceBundle.getBundle("messages", langue());
        commande = new CommandLine(new Racine())
                .addSubcommand(new CommandLine(new CommandeCompte())
                        .addSubcommand(new CommandeCreerCompte(programme::surLaBase, textes)))
                .addSubcommand(new CommandeJeton(programme::surLaBase, textes))
                .addSubcommand(new CommandeValider(textes))
                .addSubcommand(new CommandeRemplir(textes))
                .addSubcommand(new CommandeVerifier(programme::surLaBase, textes))
                .addSubcommand(new CommandeRejouer(programme::surLaBase, textes))
                .addSubcommand(new CommandeExporter(programme::surLaBase, textes))
                .addSubcommand(new CommandeMigrer(programme::surLaBase, textes))
                .addSubcommand(new CommandeReprendre(programme::surLaBase, textes))
                .addSubcommand(new CommandeSimuler(programme::enMemoire, programme::surFichier));
        commande.setResourceBundle(textes);
        commande.setParameterExceptionHandler(this::expliquer);
        commande.setExecutionExceptionHandler((erreur, ligne, lecture) -> {
            ligne.getErr().println(Programme.dire(erreur, textes));
            return 1;
        });
    }

    /** Whether these arguments ask for a command; settings of Spring ({@code --server.port=9090}) do not. */
    public static boolean concerne(String... arguments) {
        if (arguments.length == 0) return false;
        return AIDE.contains(arguments[0]) || !arguments[0].startsWith(OPTION);
    }

    /** Does the command and gives the exit code. */
    public int executer(String... arguments) {
        return commande.execute(arguments);
    }

    private int expliquer(ParameterException erreur, String[] arguments) {
        CommandLine ligne = erreur.getCommandLine();
        ligne.getErr().println(faute(erreur));
        ligne.usage(ligne.getErr());
        return MAUVAIS_USAGE;
    }

    private String faute(ParameterException erreur) {
        Motif motif = motif(erreur);
        return motif.code() + " " + Formats.de(textes.getLocale()).texte(motif.texte());
    }

    /** What is wrong, in our own words: those of the library are English only. */
    private static Motif motif(ParameterException erreur) {
        if (erreur instanceof MissingParameterException manque)
            return Motif.de(
                    "M-COMMANDE-01",
                    manque.getMissing().stream().map(LigneDeCommande::nom).collect(Collectors.joining(", ")));
        if (erreur instanceof UnmatchedArgumentException inconnu)
            return Motif.de("M-COMMANDE-02", String.join(" ", inconnu.getUnmatched()));
        ArgSpec argument = erreur.getArgSpec();
        if (argument != null && erreur.getValue() != null)
            return Motif.de("M-COMMANDE-03", nom(argument), erreur.getValue(), argument.paramLabel());
        if (erreur instanceof OverwrittenOptionException repetee)
            return Motif.de("M-COMMANDE-04", nom(repetee.getOverwritten()));
        return Motif.de("M-COMMANDE-05", String.valueOf(erreur.getMessage()));
    }

    private static String nom(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static Locale langue() {
        return "en".equals(System.getenv("MADI_LANGUE")) ? Locale.CANADA : Locale.CANADA_FRENCH;
    }

    /** What is said when no command, or an unknown one, is named. */
    @Command(name = "madi", synopsisSubcommandLabel = "[COMMANDE]")
    static final class Racine implements Runnable {

        @Spec
        @SuppressWarnings("NullAway.Init") // set by picocli
        private CommandSpec spec;

        @Option(
                names = {"-h", "--help", "--aide"},
                usageHelp = true,
                scope = ScopeType.INHERIT,
                descriptionKey = "cli.aide")
        private boolean aide;

        @Override
        public void run() {
            throw new MissingParameterException(spec.commandLine(), List.of(), "");
        }
    }
}
