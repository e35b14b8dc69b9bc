package ca.qc.madi.accueil;

import ca.qc.madi.formulaire.ImportRegistre;
import ca.qc.madi.formulaire.Limites;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code remplir}: types an accounting system's list of expenses into the register of a form. Exit 0 when written, 1 when
 * a line or the form is refused, 2 on bad usage.
 */
@Command(name = "remplir", sortOptions = false)
@SuppressWarnings("NullAway.Init") // options are set by picocli
final class CommandeRemplir implements Callable<Integer> {

    private final ResourceBundle textes;

    @Spec
    private CommandSpec spec;

    @Option(names = "--registre", required = true, paramLabel = "DEPENSES.csv", descriptionKey = "remplir.registre")
    private Path registre;

    @Option(
            names = {"-o", "--sortie"},
            required = true,
            paramLabel = "SORTIE.xlsx",
            descriptionKey = "remplir.sortie")
    private Path sortie;

    @Parameters(paramLabel = "FORMULAIRE.xlsx", descriptionKey = "remplir.formulaire")
    private Path formulaire;

    CommandeRemplir(ResourceBundle textes) {
        this.textes = textes;
    }

    @Override
    public Integer call() throws IOException {
        byte[] classeur = lire(formulaire);
        byte[] csv = lire(registre);
        ImportRegistre.Resultat resultat = ImportRegistre.remplir(classeur, csv);
        Files.write(sortie, resultat.classeur());
        PrintWriter ecran = spec.commandLine().getOut();
        ecran.println(MessageFormat.format(
                textes.getString("remplir.fait"), sortie, resultat.ajoutees(), resultat.presentes()));
        ecran.flush();
        return 0;
    }

    private byte[] lire(Path fichier) throws IOException {
        if (!Files.isRegularFile(fichier))
            throw new ParameterException(
                    spec.commandLine(), MessageFormat.format(textes.getString("valider.introuvable"), fichier));
        try (InputStream flux = Files.newInputStream(fichier)) {
            return flux.readNBytes(Limites.FICHIER + 1);
        }
    }
}
