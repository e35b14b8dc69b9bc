package ca.qc.madi.validation;

import ca.qc.madi.cadre.Mesures;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Volet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.groups.Tuple;

/** The workbooks of the test resources, and contexts to judge them in. */
final class Exemples {

    private Exemples() {}

    static byte[] octets(String fichier) {
        try (InputStream flux = Exemples.class.getResourceAsStream("/formulaire/exemples/" + fichier)) {
            return Objects.requireNonNull(flux, fichier).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ContexteDepot contexte(Volet volet, Etape etape, LocalDate jour) {
        return contexte(volet, etape, jour, Map.of());
    }

    static ContexteDepot contexte(Volet volet, Etape etape, LocalDate jour, Map<String, String> surcharges) {
        return ContexteDepot.de(volet, etape, jour, Mesures.mesure("MADI").le(jour, surcharges));
    }

    static Tuple couple(String code, String cellule) {
        return Tuple.tuple(code, cellule);
    }
}
