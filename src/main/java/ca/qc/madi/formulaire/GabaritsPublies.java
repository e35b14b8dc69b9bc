package ca.qc.madi.formulaire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The blank workbooks the ministry publishes (G-ADM-03), one for each layout, as they stand beside it. */
public final class GabaritsPublies {

    private static final String DOSSIER = "/templates/formulaire/";

    private GabaritsPublies() {}

    /** The name of the file of an edition. */
    public static String nom(Disposition disposition) {
        return disposition.gabarit() + "-" + disposition.version() + ".xlsx";
    }

    /** Empty for a name that is not one of ours, or when the edition is not published. */
    public static Optional<byte[]> octets(String nom) {
        return Dispositions.connues().stream()
                .map(GabaritsPublies::nom)
                .filter(nom::equals)
                .findFirst()
                .flatMap(GabaritsPublies::lire);
    }

    private static Optional<byte[]> lire(String nom) {
        try (InputStream fichier = GabaritsPublies.class.getResourceAsStream(DOSSIER + nom)) {
            return fichier == null ? Optional.empty() : Optional.of(fichier.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
