package ca.qc.madi.formulaire;

import ca.qc.madi.formulaire.Octets.Inhabituel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The text between two tags, as bytes; told at once when it is a plain number. */
final class TexteBrut {

    private static final int CHIFFRES = 15;
    private static final int DEBUT = 64;
    /** First bytes of the characters among which some are forbidden in XML. */
    private static final byte HAUTS = (byte) 0xED;

    private static final byte DERNIERS = (byte) 0xEF;
    private static final byte HORS_PLAN = (byte) 0xF0;

    /** The bytes that stand for themselves. */
    private static final boolean[] ORDINAIRES = ordinaires();

    private final int maximum;
    private byte[] octets = new byte[DEBUT];
    private int longueur;
    private long chiffres;
    private int decimales;

    TexteBrut(int maximum) {
        this.maximum = maximum;
    }

    void vider() {
        longueur = 0;
    }

    void ajouter(int octet) {
        if (longueur == maximum) throw new Inhabituel();
        if (longueur == octets.length) octets = Arrays.copyOf(octets, Math.min(longueur * 2, maximum));
        octets[longueur++] = (byte) octet;
    }

    /** Reads until the next tag, its opening bracket included. */
    void lire(Octets source) throws IOException {
        longueur = source.copier(octets, 0, ORDINAIRES);
        for (int c = source.lire(); c != '<'; c = source.lire()) {
            if (c == '&') ajouter(entite(source));
            else if (ORDINAIRES[c & 0xFF]) ajouter(c);
            else throw new Inhabituel();
            longueur = source.copier(octets, longueur, ORDINAIRES);
        }
    }

    private static boolean[] ordinaires() {
        boolean[] ordinaires = new boolean[1 << Byte.SIZE];
        for (int c = Byte.MIN_VALUE; c <= Byte.MAX_VALUE; c++) ordinaires[c & 0xFF] = permis(c) && c != '<' && c != '&';
        return ordinaires;
    }

    private static boolean permis(int c) {
        if (c >= 0) return c >= ' ' && c != ']' || c == '\n' || c == '\t';
        return c != HAUTS && c != DERNIERS && c < HORS_PLAN;
    }

    private static int entite(Octets source) throws IOException {
        int c = source.lire();
        if (c == 'l') source.exiger("t;");
        else if (c == 'g') source.exiger("t;");
        else if (c == 'q') source.exiger("uot;");
        else if (c == 'a') {
            c = source.lire();
            source.exiger(c == 'm' ? "p;" : "os;");
            return c == 'm' ? '&' : c == 'p' ? '\'' : inhabituel();
        } else return inhabituel();
        return c == 'l' ? '<' : c == 'g' ? '>' : '"';
    }

    private static int inhabituel() {
        throw new Inhabituel();
    }

    boolean contient(char signe) {
        for (int i = 0; i < longueur; i++) if (octets[i] == signe) return true;
        return false;
    }

    /** Inhabituel when the bytes are not UTF-8. */
    String texte() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets, 0, longueur))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Inhabituel();
        }
    }

    /** Whether it is a number of at most fifteen digits, without exponent; it is then known digit by digit. */
    boolean court() {
        boolean negatif = longueur > 0 && octets[0] == '-';
        int i = negatif ? 1 : 0;
        int virgule = -1;
        chiffres = 0;
        if (i == longueur || longueur - i > CHIFFRES || octets[i] == '.') return false;
        for (; i < longueur; i++) {
            int c = octets[i];
            if (c == '.' && virgule < 0) virgule = i;
            else if (c < '0' || c > '9') return false;
            else chiffres = chiffres * 10 + c - '0';
        }
        decimales = virgule < 0 ? 0 : longueur - virgule - 1;
        if (negatif) chiffres = -chiffres;
        return true;
    }

    long chiffres() {
        return chiffres;
    }

    int decimales() {
        return decimales;
    }

    /** The number as a rank; IndexOutOfBoundsException when no rank goes so far. */
    int rang() {
        if (chiffres < 0 || chiffres > Integer.MAX_VALUE) throw new IndexOutOfBoundsException();
        return (int) chiffres;
    }
}
