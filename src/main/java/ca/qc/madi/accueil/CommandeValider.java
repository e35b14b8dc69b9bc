package ca.qc.madi.accueil;

import ca.qc.madi.cadre.Mesure;
import ca.qc.madi.cadre.Mesures;
import ca.qc.madi.formulaire.Limites;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.validation.ContexteDepot;
import ca.qc.madi.validation.CopieAnnotee;
import ca.qc.madi.validation.ReglesDifferees;
import ca.qc.madi.validation.RenduVerdict;
import ca.qc.madi.validation.Validateur;
import ca.qc.madi.validation.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code valider}: judges workbooks without a server, an engine or a database. Exit 0 when nothing blocks, 1 when
 * something does, 2 on bad usage or a file that does not exist.
 */
@Command(name = "valider", sortOptions = false)
@SuppressWarnings("NullAway.Init") // options are set by picocli
public final class CommandeValider implements Callable<Integer> {

    /** The forms of the answer. */
    enum Format {
        texte,
        json
    }

    private final ResourceBundle textes;

    @Spec
    private CommandSpec spec;

    @Option(names = "--volet", required = true, paramLabel = "PTE|GES|INNO", descriptionKey = "valider.volet")
    private Volet volet;

    @Option(names = "--etape", required = true, paramLabel = "DEPOT|AVANCEMENT|FINAL", descriptionKey = "valider.etape")
    private Etape etape;

    @Option(names = "--date", paramLabel = "AAAA-MM-JJ", descriptionKey = "valider.date")
    private @Nullable LocalDate date;

    @Option(names = "--annee", paramLabel = "AAAA", descriptionKey = "valider.annee")
    private @Nullable Integer annee;

    @Option(names = "--acceptation", paramLabel = "AAAA-MM-JJ", descriptionKey = "valider.acceptation")
    private @Nullable LocalDate acceptation;

    @Option(names = "--dossier", paramLabel = "DOSSIER.yaml", descriptionKey = "valider.dossier")
    private @Nullable Path dossier;

    @Option(names = "--mesure", paramLabel = "MESURE", descriptionKey = "valider.mesure")
    private @Nullable String mesure;

    @Option(names = "--format", paramLabel = "texte|json", descriptionKey = "valider.format", defaultValue = "texte")
    private Format format;

    @Option(names = "--annoter", paramLabel = "SORTIE.xlsx", descriptionKey = "valider.annoter")
    private @Nullable Path annoter;

    @Parameters(arity = "1..*", paramLabel = "FICHIER", descriptionKey = "valider.fichiers")
    private List<Path> fichiers;

    public CommandeValider() {
        this(ResourceBundle.getBundle("messages", Locale.CANADA_FRENCH));
    }

    /** @param textes the words of one language */
    public CommandeValider(ResourceBundle textes) {
        this.textes = textes;
    }

    @Override
    public Integer call() throws IOException {
        for (Path fichier : fichiers) if (!Files.isRegularFile(fichier)) throw usage("valider.introuvable", fichier);
        exigerSortie();
        ContexteDepot contexte = contexte();
        List<String> differees = ReglesDifferees.de(contexte, dossier != null);
        boolean conformes = true;
        for (Path fichier : fichiers) {
            Verdict verdict = juger(fichier, contexte);
            ecrire(fichier, verdict, differees);
            if (annoter != null) annoter(fichier, annoter, verdict);
            conformes &= verdict.conforme();
        }
        return conformes ? 0 : 1;
    }

    private void exigerSortie() throws IOException {
        if (annoter == null) return;
        if (fichiers.size() > 1) throw usage("valider.annoter.plusieurs", fichiers.size());
        if (Files.exists(annoter) && Files.isSameFile(annoter, fichiers.get(0)))
            throw usage("valider.annoter.meme", annoter);
        Path dossierSortie = annoter.toAbsolutePath().getParent();
        if (dossierSortie == null || !Files.isWritable(dossierSortie)) throw usage("valider.annoter.ecriture", annoter);
    }

    /** A copy that cannot be made is told, and changes nothing of the exit code: that is the verdict's. */
    private void annoter(Path fichier, Path sortie, Verdict verdict) {
        try (InputStream flux = Files.newInputStream(fichier)) {
            Files.write(sortie, CopieAnnotee.annoter(flux.readNBytes(Limites.FICHIER + 1), verdict));
        } catch (ActeRefuse refus) {
            PrintWriter erreurs = spec.commandLine().getErr();
            erreurs.println(Programme.dire(refus, textes));
            erreurs.flush();
        } catch (IOException e) {
            throw usage("valider.annoter.ecriture", sortie);
        }
    }

    private ContexteDepot contexte() {
        LocalDate jour = date == null ? Horloge.systeme().aujourdhui() : date;
        Mesure regles = mesure();
        ContexteDepot contexte = ContexteDepot.de(volet, etape, jour, regles.le(jour, Map.of()))
                .avecMesure(mesure == null ? null : regles)
                .avecAnnee(annee)
                .avecAcceptation(acceptation);
        return dossier == null ? contexte : completer(contexte, dossier);
    }

    private Mesure mesure() {
        try {
            return Mesures.choisie(mesure);
        } catch (ActeRefuse refus) {
            throw new ParameterException(spec.commandLine(), Programme.dire(refus, textes));
        }
    }

    private ContexteDepot completer(ContexteDepot contexte, Path fichier) {
        try {
            DossierConnu connu = DossierConnu.lire(fichier);
            if (connu.autreVolet(volet)) throw usage("valider.dossier.invalide", fichier, "volet");
            return connu.completer(contexte, fichier);
        } catch (ParameterException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw usage("valider.dossier.invalide", fichier, String.valueOf(e.getMessage()));
        }
    }

    private static Verdict juger(Path fichier, ContexteDepot contexte) throws IOException {
        try (InputStream flux = Files.newInputStream(fichier)) {
            return Validateur.valider(flux, contexte);
        }
    }

    private void ecrire(Path fichier, Verdict verdict, List<String> differees) {
        PrintWriter sortie = spec.commandLine().getOut();
        if (format == Format.json) sortie.println(RenduVerdict.json(fichier.toString(), verdict, differees));
        else new VerdictEnTexte(textes).ecrire(sortie, fichier, verdict, differees);
        sortie.flush();
    }

    private ParameterException usage(String cle, Object... arguments) {
        return new ParameterException(spec.commandLine(), dire(cle, arguments));
    }

    private String dire(String cle, Object... arguments) {
        return MessageFormat.format(textes.getString(cle), arguments);
    }
}
