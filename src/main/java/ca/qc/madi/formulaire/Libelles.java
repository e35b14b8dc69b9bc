package ca.qc.madi.formulaire;

import java.text.Normalizer;
import java.util.Locale;

/** How labels, tab names and choices are compared: without case, accents, NBSP and repeated spaces. */
public final class Libelles {

    private static final String BLANCS = " \t\n\u000B\f\r\u00A0\u202F\u2007";

    private Libelles() {}

    public static boolean egaux(String a, String b) {
        return a.equals(b) || commencentEgal(a, b) && cle(a).equals(cle(b));
    }

    /** Whether two texts may be equal as labels, as far as plain first characters tell. */
    static boolean commencentEgal(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) return true;
        char x = a.charAt(0);
        char y = b.charAt(0);
        return !pleine(x) || !pleine(y) || minuscule(x) == minuscule(y);
    }

    private static boolean pleine(char c) {
        return c > ' ' && c <= '~';
    }

    private static int minuscule(char c) {
        return c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c;
    }

    /** The form in which two equal labels are the same. */
    public static String cle(String libelle) {
        if (simple(libelle)) return libelle.toLowerCase(Locale.ROOT);
        return net(sansAccents(libelle)).replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    private static String sansAccents(String texte) {
        String decompose = Normalizer.normalize(texte, Normalizer.Form.NFD);
        StringBuilder sans = new StringBuilder(decompose.length());
        for (int i = 0, c; i < decompose.length(); i += Character.charCount(c)) {
            c = decompose.codePointAt(i);
            if (!accent(Character.getType(c))) sans.appendCodePoint(c);
        }
        return sans.toString();
    }

    private static boolean accent(int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Plain letters and digits with single spaces inside, as most numbers and codes are: nothing to take away. */
    private static boolean simple(String texte) {
        boolean blanc = true;
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            if (c > '~' || c < ' ' || blanc && c == ' ') return false;
            blanc = c == ' ';
        }
        return !blanc;
    }

    /** Without leading, trailing and repeated blanks of any kind. */
    static String net(String texte) {
        if (propre(texte)) return texte;
        StringBuilder net = new StringBuilder(texte.length());
        boolean blanc = false;
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            boolean avant = blanc;
            blanc = BLANCS.indexOf(c) >= 0;
            if (!blanc) net.append(c);
            else if (!avant) net.append(' ');
        }
        return net.toString().strip();
    }

    /** Whether nothing would be left of it. */
    static boolean vide(String texte) {
        for (int i = 0; i < texte.length(); i++) if (!blanc(texte.charAt(i))) return false;
        return true;
    }

    private static boolean blanc(char c) {
        return BLANCS.indexOf(c) >= 0 || Character.isWhitespace(c);
    }

    /** With single spaces inside only: no blank to take away. */
    private static boolean propre(String texte) {
        boolean blanc = true;
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            boolean espace = c == ' ';
            if (espace ? blanc : c < ' ' || c > '~' && blanc(c)) return false;
            blanc = espace;
        }
        return !blanc;
    }
}
