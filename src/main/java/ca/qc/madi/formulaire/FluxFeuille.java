package ca.qc.madi.formulaire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The XML of one sheet, from which the rows are taken out on the way and read by {@link Rangees}: the parser sees what
 * stands before and after them. A sheet whose beginning is not the usual one goes through whole.
 */
final class FluxFeuille extends InputStream {

    private static final int TAMPON = 64 * 1024;
    private static final byte[] OUVERTURE = "<sheetData>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FERMETURE = "</sheetData>".getBytes(StandardCharsets.US_ASCII);

    private final Octets octets;
    private final Rangees rangees;
    private int avant;
    private int fermees = FERMETURE.length;

    FluxFeuille(InputStream flux, LectureFeuille lecture, Contenus contenus) throws IOException {
        octets = new Octets(flux, TAMPON);
        String entete = octets.avant(OUVERTURE).orElse("");
        avant = ordinaire(entete) ? entete.length() + OUVERTURE.length : -1;
        rangees = new Rangees(octets, lecture, contenus, entete.contains(" xmlns:x14ac="));
    }

    /** UTF-8 without mark, an ordinary root, and nothing that could hide a tag. */
    private static boolean ordinaire(String entete) {
        boolean utf8 =
                !entete.contains("encoding=") || entete.toLowerCase(Locale.ROOT).contains("encoding=\"utf-8\"");
        return utf8 && entete.startsWith("<") && entete.contains("<worksheet ") && !entete.contains("<!");
    }

    @Override
    public int read() throws IOException {
        byte[] un = new byte[1];
        return read(un, 0, 1) < 0 ? -1 : un[0] & 0xFF;
    }

    @Override
    public int read(byte[] vers, int depuis, int nombre) throws IOException {
        if (nombre == 0) return 0;
        if (avant > 0) {
            int copies = octets.copier(vers, depuis, Math.min(nombre, avant));
            avant -= copies;
            return copies;
        }
        if (avant == 0) {
            rangees.lire();
            avant = -1;
            fermees = 0;
        }
        if (fermees < FERMETURE.length) {
            int copies = Math.min(nombre, FERMETURE.length - fermees);
            System.arraycopy(FERMETURE, fermees, vers, depuis, copies);
            fermees += copies;
            return copies;
        }
        return octets.copier(vers, depuis, nombre);
    }
}
