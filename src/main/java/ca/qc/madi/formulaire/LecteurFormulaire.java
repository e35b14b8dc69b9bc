package ca.qc.madi.formulaire;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.xml.sax.SAXException;

/**
 * Reads a received workbook. Whatever the bytes are it answers: a hostile or broken file ends in a coded anomaly, and
 * nothing of it is ever executed, fetched or written.
 */
public final class LecteurFormulaire {

    static {
        Limites.poser();
    }

    private LecteurFormulaire() {}

    public static Lecture lire(byte[] octets) {
        String sha256 = sha256(octets);
        try {
            Signature.exigerArchive(octets);
            return Lecture.de(Reperage.reperer(sha256, Classeur.lire(octets, derniereColonne())));
        } catch (FichierRefuse e) {
            return Lecture.refusee(sha256, e.anomalie());
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | XMLStreamException
                | RuntimeException
                | LinkageError
                | StackOverflowError e) {
            return Lecture.refusee(
                    sha256, FichierRefuse.illisible("illisible", "").anomalie());
        }
    }

    /** The rightmost column any layout reads. */
    private static int derniereColonne() {
        return Dispositions.connues().stream()
                .flatMap(d -> d.onglets().stream())
                .flatMap(o -> o.tableaux().stream())
                .flatMap(t -> t.colonnes().stream())
                .mapToInt(c -> c.groupe()
                        ? c.annees().values().stream().max(Integer::compare).orElse(0)
                        : c.numero())
                .max()
                .orElse(Limites.COLONNES);
    }

    private static String sha256(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
