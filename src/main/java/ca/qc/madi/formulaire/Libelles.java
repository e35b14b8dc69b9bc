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

    /** The form in which two equal labels are the same. */
    public static String cle(String libelle) {
        String sansAccents = ACCENTS.matcher(Normalizer.normalize(libelle, Normalizer.Form.NFD))
                .replaceAll("");
        return net(sansAccents).replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    /** Without leading, trailing and repeated blanks of any kind. */
    static String net(String texte) {
        return BLANCS.matcher(texte).replaceAll(" ").strip();
    }
}
