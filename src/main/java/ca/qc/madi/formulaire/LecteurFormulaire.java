package ca.qc.madi.formulaire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongSupplier;
import javax.xml.stream.XMLStreamException;

/**
 * Reads a received workbook. Whatever the bytes are it answers: a hostile or broken file ends in a coded anomaly, and
 * nothing of it is ever executed, fetched or written.
 */
public final class LecteurFormulaire {

    private LecteurFormulaire() {}

    public static Lecture lire(byte[] octets) {
        return lire(octets, System::nanoTime);
    }

    /**
     * Reads a stream to its end, keeping no more of it than a file may weigh. The caller closes it; IOException is the
     * stream's own.
     */
    public static Lecture lire(InputStream flux) throws IOException {
        byte[] octets = flux.readNBytes(Limites.FICHIER);
        MessageDigest empreinte = empreinte();
        empreinte.update(octets);
        DigestInputStream reste = new DigestInputStream(flux, empreinte);
        if (reste.transferTo(OutputStream.nullOutputStream()) == 0) return lire(octets);
        return Lecture.refusee(
                HexFormat.of().formatHex(empreinte.digest()), tropGros().anomalie());
    }

    /** A file whose bytes were not even received. */
    public static Lecture tropGrosPourEtreRecu() {
        return Lecture.refusee("", tropGros().anomalie());
    }

    private static FichierRefuse tropGros() {
        return FichierRefuse.limite("octets", Limites.FICHIER);
    }

    /** @param chronometre nanoseconds elapsed, for the time a reading may take */
    static Lecture lire(byte[] octets, LongSupplier chronometre) {
        String sha256 = HexFormat.of().formatHex(empreinte().digest(octets));
        try {
            Signature.exigerArchive(octets);
            Echeance echeance = Echeance.desMaintenant(chronometre);
            return Lecture.de(Reperage.reperer(sha256, Classeur.lire(octets, derniereColonne(), echeance)));
        } catch (FichierRefuse e) {
            return Lecture.refusee(sha256, e.anomalie());
        } catch (IOException | XMLStreamException | RuntimeException | LinkageError | StackOverflowError e) {
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

    private static MessageDigest empreinte() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
