package ca.qc.madi.accueil;

import ca.qc.madi.journal.Verification;
import ca.qc.madi.journal.Verification.Bilan;
import ca.qc.madi.preuve.Anomalie;
import ca.qc.madi.preuve.VerificationArchive;
import ca.qc.madi.preuve.VerificationSceaux;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * {@code verifier}: reads the whole book, beside its seals where a directory of them is given; or an evidence file,
 * alone and without a database. Exit 0 when all holds, 1 with what is wrong and where, 2 on bad usage.
 */
@Command(name = "verifier", sortOptions = false)
final class CommandeVerifier implements Callable<Integer> {

    private final Supplier<ConfigurableApplicationContext> programme;
    private final ResourceBundle textes;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "PREUVE.zip", descriptionKey = "verifier.preuve")
    private @Nullable Path preuve;

    @Option(names = "--sceaux", paramLabel = "REPERTOIRE", descriptionKey = "verifier.sceaux")
    private @Nullable Path sceaux;

    @Option(names = "--cle", paramLabel = "CLE.pem", descriptionKey = "verifier.cle")
    private @Nullable Path cle;

    CommandeVerifier(Supplier<ConfigurableApplicationContext> programme, ResourceBundle textes) {
        this.programme = programme;
        this.textes = textes;
    }

    @Override
    public Integer call() throws IOException {
        if (preuve != null && sceaux != null) throw usage("verifier.unSeul");
        if (preuve != null && !Files.isRegularFile(preuve)) throw usage("valider.introuvable", preuve);
        if (sceaux != null && !Files.isDirectory(sceaux)) throw usage("valider.introuvable", sceaux);
        if (cle != null && !Files.isRegularFile(cle)) throw usage("valider.introuvable", cle);
        String pem = cle == null ? null : Files.readString(cle);
        boolean tient = preuve == null ? livre(pem) : preuve(preuve, pem);
        spec.commandLine().getOut().flush();
        return tient ? 0 : 1;
    }

    private boolean livre(@Nullable String pem) throws IOException {
        Bilan bilan;
        List<Anomalie> anomalies = List.of();
        PrintWriter sortie = spec.commandLine().getOut();
        try (ConfigurableApplicationContext ouvert = programme.get()) {
            bilan = ouvert.getBean(Verification.class).verifier();
            if (sceaux != null) {
                VerificationSceaux.Bilan vus =
                        ouvert.getBean(VerificationSceaux.class).verifier(sceaux, pem);
                sortie.println(phrase("verifier.bilanSceaux", vus.sceaux(), vus.tetes()));
                anomalies = vus.anomalies();
            }
        } catch (IllegalArgumentException e) {
            throw usage("verifier.cleIllisible", String.valueOf(cle));
        }
        sortie.println(phrase("cli.bilan", bilan.faits(), bilan.dossiers()));
        bilan.ruptures().forEach(r -> sortie.println(phrase("cli.rupture", r.dossier(), r.rang(), r.quoi())));
        dire(anomalies);
        if (bilan.intact()) sortie.println(textes.getString("cli.intact"));
        return bilan.intact() && anomalies.isEmpty();
    }

    private boolean preuve(Path fichier, @Nullable String pem) throws IOException {
        try (InputStream flux = new BufferedInputStream(Files.newInputStream(fichier))) {
            VerificationArchive.Bilan bilan = VerificationArchive.verifier(flux, pem);
            PrintWriter sortie = spec.commandLine().getOut();
            sortie.println(
                    phrase("verifier.bilanPreuve", bilan.dossier(), bilan.faits(), bilan.fichiers(), bilan.sceaux()));
            if (pem == null)
                sortie.println(phrase("verifier.cleJointe", bilan.cle().strip()));
            dire(bilan.anomalies());
            if (bilan.anomalies().isEmpty()) sortie.println(textes.getString("verifier.preuveIntacte"));
            return bilan.anomalies().isEmpty();
        } catch (IllegalArgumentException e) {
            throw usage("verifier.cleIllisible", String.valueOf(cle));
        }
    }

    private void dire(List<Anomalie> anomalies) {
        PrintWriter sortie = spec.commandLine().getOut();
        anomalies.forEach(a -> sortie.println(phrase("anomalie." + a.code().name(), a.lieu(), a.detail())));
    }

    private ParameterException usage(String cle, Object... arguments) {
        return new ParameterException(spec.commandLine(), phrase(cle, arguments));
    }

    private String phrase(String cle, Object... arguments) {
        return new MessageFormat(textes.getString(cle), textes.getLocale()).format(arguments);
    }
}
