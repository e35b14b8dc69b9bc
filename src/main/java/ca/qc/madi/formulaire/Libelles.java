package ca.qc.madi.formulaire;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How labels, tab names and choices are compared: without case, accents, NBSP and repeated spaces. */
public final class Libelles {

    private static final Pattern BLANCS = Pattern.compile("[\\s\\u00A0\\u202F\\u2007]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Libelles() {}

    public static boolean egaux(String a, String b) {
        return a.equals(b) || cle(a).equals(cle(b));
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
        String sansAccents = ACCENTS.matcher(Normalizer.normalize(libelle, Normalizer.Form.NFD))
                .replaceAll("");
        return net(sansAccents).replace('’', '\'').toLowerCase(Locale.ROOT);
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
        if (simple(texte)) return texte;
        return BLANCS.matcher(texte).replaceAll(" ").strip();
    }
}
