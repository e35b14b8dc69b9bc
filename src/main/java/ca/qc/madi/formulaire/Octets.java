package ca.qc.madi.formulaire;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of one XML part, one after the other. */
final class Octets {

    private final InputStream flux;
    private final byte[] tampon;
    private int place;
    private int fin;

    Octets(InputStream flux, int taille) throws IOException {
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

    /** The first bytes, as far as the buffer reaches; they stay to be read. */
    String debut() {
        return new String(tampon, 0, fin, java.nio.charset.StandardCharsets.ISO_8859_1);
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
