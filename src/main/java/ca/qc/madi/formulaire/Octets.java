package ca.qc.madi.formulaire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The bytes of one XML part, one after the other. */
final class Octets {

    private final InputStream flux;
    private final byte[] tampon;
    private int place;
    private int fin;

    /** @param plus bytes held at once; fewer when all there are stand in memory */
    Octets(InputStream flux, int plus) throws IOException {
        int taille = flux instanceof ByteArrayInputStream ? Math.min(plus, Math.max(1, flux.available())) : plus;
        this.flux = flux;
        this.tampon = new byte[taille];
        this.fin = flux.readNBytes(tampon, 0, taille);
    }

    /** What says that a text is not of the plain kind, and is to be read again by the parser. */
    static final class Inhabituel extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Inhabituel() {
            super("unusual", null, false, false);
        }
    }

    /** What stands before this mark, if it comes in the first bytes, as far as the buffer reaches; they stay to be read. */
    Optional<String> avant(byte[] marque) {
        for (int i = 0; i <= fin - marque.length; i++)
            if (tampon[i] == marque[0] && Arrays.equals(tampon, i, i + marque.length, marque, 0, marque.length))
                return Optional.of(new String(tampon, 0, i, StandardCharsets.ISO_8859_1));
        return Optional.empty();
    }

    /** Copies the bytes that come next, as long as they are of this kind and there is room; how many there are then. */
    int copier(byte[] vers, int depuis, boolean[] sorte) {
        int libre = Math.min(fin, place + vers.length - depuis);
        int i = place;
        int j = depuis;
        for (byte c; i < libre && sorte[(c = tampon[i]) & 0xFF]; i++) vers[j++] = c;
        place = i;
        return j;
    }

    /** The next byte; Inhabituel at the end. Bytes beyond ASCII are negative. */
    int lire() throws IOException {
        if (place == fin) remplir();
        return tampon[place++];
    }

    private void remplir() throws IOException {
        place = 0;
        fin = Math.max(0, flux.read(tampon));
        if (fin == 0) throw new Inhabituel();
    }

    /** The first byte that is no blank. */
    int apresBlancs() throws IOException {
        int c = lire();
        while (c == ' ' || c == '\n' || c == '\t' || c == '\r') c = lire();
        return c;
    }

    void exiger(String suite) throws IOException {
        for (int i = 0; i < suite.length(); i++) if (lire() != suite.charAt(i)) throw new Inhabituel();
    }

    /** Copies what comes next, at most so many bytes; -1 at the end. */
    int copier(byte[] vers, int depuis, int nombre) throws IOException {
        if (place == fin) return flux.read(vers, depuis, nombre);
        int copies = Math.min(nombre, fin - place);
        System.arraycopy(tampon, place, vers, depuis, copies);
        place += copies;
        return copies;
    }
}
