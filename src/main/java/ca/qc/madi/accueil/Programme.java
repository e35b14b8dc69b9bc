package ca.qc.madi.accueil;

import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Formats;
import ca.qc.madi.partage.Motif;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The program started for one command: no pages, no timer firing by itself, no demonstration, nothing logged. */
final class Programme {

    private static final String DEJA_OUVERTE = "Database may be already in use";
    private static final List<String> DISCRET = List.of(
            "--spring.profiles.default=commande",
            "--camunda.bpm.job-execution.enabled=false",
            "--logging.level.root=off",
            "--spring.main.log-startup-info=false");

    private final Class<?> application;

    Programme(Class<?> application) {
        this.application = application;
    }

    /** On the database that the settings name. */
    ConfigurableApplicationContext surLaBase() {
        return demarrer(List.of());
    }

    /** On a database of its own that lasts as long as the command. */
    ConfigurableApplicationContext enMemoire() {
        return demarrer(List.of(
                "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
                "--spring.datasource.username=sa",
                "--spring.datasource.password="));
    }

    /** On a file database of its own in this folder, which whoever asks removes. */
    ConfigurableApplicationContext surFichier(Path dossier) {
        return demarrer(List.of(
                "--spring.datasource.url=jdbc:h2:file:"
                        + dossier.resolve("charge").toAbsolutePath(),
                "--spring.datasource.username=sa",
                "--spring.datasource.password="));
    }

    private ConfigurableApplicationContext demarrer(List<String> reglages) {
        List<String> tous = new ArrayList<>(DISCRET);
        tous.addAll(reglages);
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .run(tous.toArray(String[]::new));
    }

    /** Why a command could not be done, for the person who typed it. */
    static String dire(Throwable erreur, ResourceBundle textes) {
        if (erreur instanceof ActeRefuse refus) {
            Formats formats = Formats.de(textes.getLocale());
            return refus.motifs().stream()
                    .map(Motif::texte)
                    .map(formats::texte)
                    .collect(Collectors.joining(System.lineSeparator()));
        }
        boolean ouverte = Stream.iterate(erreur, e -> e != null, Throwable::getCause)
                .anyMatch(e -> String.valueOf(e.getMessage()).contains(DEJA_OUVERTE));
        if (ouverte) return textes.getString("cli.base");
        return textes.getString("cli.echec") + " " + erreur.getMessage();
    }
}
