package ca.qc.madi.formulaire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javax.xml.stream.XMLStreamException;

/**
 * Reads a received workbook. Whatever the bytes are it answers: a hostile or broken file ends in a coded anomaly, and
 * nothing of it is ever executed, fetched or written.
 */
public final class LecteurFormulaire {

    private LecteurFormulaire() {}

    public static Lecture lire(byte[] octets) {
        return lire(octets, Dispositions.editions());
    }

    public static Lecture lire(byte[] octets, Editions editions) {
        return lire(octets, editions, System::nanoTime);
    }

    /**
     * Reads a stream to its end, keeping no more of it than a file may weigh. The caller closes it; IOException is the
     * stream's own.
     */
    public static Lecture lire(InputStream flux) throws IOException {
        return lire(flux, LecteurFormulaire::lire);
    }

    /** @param lecture what is done with the bytes of a file that is not too big */
    static Lecture lire(InputStream flux, Function<byte[], Lecture> lecture) throws IOException {
        byte[] octets = flux.readNBytes(Limites.FICHIER);
        MessageDigest empreinte = empreinte();
        empreinte.update(octets);
        DigestInputStream reste = new DigestInputStream(flux, empreinte);
        if (reste.transferTo(OutputStream.nullOutputStream()) == 0) return lecture.apply(octets);
        return Lecture.refusee(
                HexFormat.of().formatHex(empreinte.digest()), tropGros().anomalie());
    }

    /** A file whose bytes were not even received. */
    public static Lecture tropGrosPourEtreRecu() {
        return Lecture.refusee("", tropGros().anomalie());
    }

    /** A file that could not be examined to the end. */
    public static Lecture illisible(String sha256) {
        return Lecture.refusee(sha256, FichierRefuse.illisible("illisible", "").anomalie());
    }

    private static FichierRefuse tropGros() {
        return FichierRefuse.limite("octets", Limites.FICHIER);
    }

    /** @param chronometre nanoseconds elapsed, for the time a reading may take */
    static Lecture lire(byte[] octets, Editions editions, LongSupplier chronometre) {
        String sha256 = sha256(octets);
        try {
            Signature.exigerArchive(octets);
            Echeance echeance = Echeance.desMaintenant(chronometre);
            Classeur classeur = Classeur.lire(octets, editions.derniereColonne(), echeance);
            return Lecture.de(Reperage.reperer(sha256, classeur, editions));
        } catch (FichierRefuse e) {
            return Lecture.refusee(sha256, e.anomalie());
        } catch (IOException | XMLStreamException | RuntimeException | LinkageError | StackOverflowError e) {
            return Lecture.refusee(
                    sha256, FichierRefuse.illisible("illisible", "").anomalie());
        }
    }

    static String sha256(byte[] octets) {
        return HexFormat.of().formatHex(empreinte().digest(octets));
    }

    private static MessageDigest empreinte() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
