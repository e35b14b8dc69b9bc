package ca.qc.madi.bureau;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as a search compares them: without accents, in small letters. */
final class Recherche {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Recherche() {}

    static String simplifier(String texte) {
        String sansAccents = ACCENTS.matcher(Normalizer.normalize(texte, Normalizer.Form.NFD))
                .replaceAll("");
        return sansAccents.toLowerCase(Locale.ROOT).strip();
    }
}
