package ca.qc.madi.accueil;

import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.preuve.JournauxEvenements;
import ca.qc.madi.preuve.JournauxEvenements.Demande;
import ca.qc.madi.preuve.JournauxEvenements.Forme;
import ca.qc.madi.preuve.Preuves;
import ca.qc.madi.preuve.RegistreLectures;
import ca.qc.madi.preuve.RegistreLectures.Quoi;
import ca.qc.madi.simulation.ExportScenario;
import ca.qc.madi.simulation.ScenarioIllisible;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code exporter}: the evidence of one dossier, the event log of one or all, or a scenario made of a real dossier, its
 * names replaced. Exit 0 when written, 1 when no act of a scenario says what happened, 2 on bad usage or a dossier that
 * does not exist. The export is noted among the readings.
 */
@Command(name = "exporter", sortOptions = false)
final class CommandeExporter implements Callable<Integer> {

    private static final String COMMANDE = "COMMANDE";

    private final Supplier<ConfigurableApplicationContext> programme;
    private final ResourceBundle textes;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Sortie quoi;

    @Option(names = "--pseudonymes", descriptionKey = "exporter.pseudonymes")
    private boolean pseudonymes;

    @Parameters(arity = "0..2", paramLabel = "[DOSSIER] FICHIER", descriptionKey = "exporter.arguments")
    private List<String> arguments = new ArrayList<>();

    /** What is exported, one thing at a time. */
    static final class Sortie {
        @Option(names = "--preuve", descriptionKey = "exporter.preuve")
        private boolean preuve;

        @Option(names = "--xes", descriptionKey = "exporter.xes")
        private boolean xes;

        @Option(names = "--csv", descriptionKey = "exporter.csv")
        private boolean csv;

        @Option(names = "--scenario", paramLabel = "DOSSIER", descriptionKey = "exporter.scenario")
        private @Nullable String scenario;
    }

    CommandeExporter(Supplier<ConfigurableApplicationContext> programme, ResourceBundle textes) {
        this.programme = programme;
        this.textes = textes;
    }

    @Override
    public Integer call() throws IOException {
        if (quoi.scenario != null) return scenario(quoi.scenario);
        if (arguments.isEmpty()) throw usage("exporter.lequel");
        String dossier = arguments.size() == 2 ? arguments.get(0) : null;
        Path fichier = Path.of(arguments.get(arguments.size() - 1));
        if (quoi.preuve && dossier == null) throw usage("exporter.lequel");
        if (Files.exists(fichier)) throw usage("exporter.existe", fichier);
        try (ConfigurableApplicationContext ouvert = programme.get()) {
            if (quoi.preuve) preuve(ouvert, String.valueOf(dossier), fichier);
            else journal(ouvert, dossier, fichier);
            ouvert.getBean(RegistreLectures.class)
                    .noter(
                            dossier,
                            Quoi.EXPORT,
                            String.valueOf(fichier.getFileName()),
                            System.getProperty("user.name"),
                            COMMANDE);
        } catch (DossierIntrouvable e) {
            throw usage("rejouer.introuvable", String.valueOf(dossier));
        }
        PrintWriter ecran = spec.commandLine().getOut();
        ecran.println(dire("exporter.fait", fichier));
        ecran.flush();
        return 0;
    }

    /** Printed, so that nothing is written where a scenario cannot be made: exit 1 then. */
    private int scenario(String dossier) {
        CommandLine ligne = spec.commandLine();
        try (ConfigurableApplicationContext ouvert = programme.get()) {
            ligne.getOut().print(ouvert.getBean(ExportScenario.class).exporter(dossier, Acteur.MOTEUR));
            ligne.getOut().flush();
            return 0;
        } catch (ScenarioIllisible e) {
            ligne.getErr().println(dire("exporter.impossible", String.valueOf(e.getMessage())));
            return 1;
        }
    }

    private static void preuve(ConfigurableApplicationContext ouvert, String dossier, Path fichier) throws IOException {
        Files.write(fichier, ouvert.getBean(Preuves.class).exporter(dossier));
    }

    private void journal(ConfigurableApplicationContext ouvert, @Nullable String dossier, Path fichier)
            throws IOException {
        JournauxEvenements journaux = ouvert.getBean(JournauxEvenements.class);
        Demande demande = new Demande(quoi.xes ? Forme.XES : Forme.CSV, dossier, pseudonymes);
        journaux.exiger(demande);
        try (OutputStream vers = new BufferedOutputStream(Files.newOutputStream(fichier))) {
            journaux.ecrire(demande, vers);
        }
    }

    private ParameterException usage(String cle, Object... arguments) {
        return new ParameterException(spec.commandLine(), dire(cle, arguments));
    }

    private String dire(String cle, Object... arguments) {
        return new MessageFormat(textes.getString(cle), textes.getLocale()).format(arguments);
    }
}
