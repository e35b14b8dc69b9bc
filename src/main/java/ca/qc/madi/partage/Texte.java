package ca.qc.madi.partage;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** One sentence in both languages, French first. Its words stand in the bundles {@code messages_fr} and {@code messages_en}. */
public record Texte(String fr, String en) {

    /** The sentence under this key, with its arguments; MissingResourceException when a bundle lacks it. */
    public static Texte de(String cle, Object... arguments) {
        return new Texte(phrase(cle, Locale.CANADA_FRENCH, arguments), phrase(cle, Locale.CANADA, arguments));
    }

    private static String phrase(String cle, Locale langue, Object... arguments) {
        ResourceBundle textes = ResourceBundle.getBundle("messages", langue);
        return new MessageFormat(textes.getString(cle), langue).format(arguments);
    }
}
