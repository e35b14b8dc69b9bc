package ca.qc.madi.partage;

import java.text.MessageFormat;
import java.util.Arrays;
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
        Object[] mots =
                Arrays.stream(arguments).map(argument -> mot(textes, argument)).toArray();
        return new MessageFormat(textes.getString(cle), langue).format(mots);
    }

    /** A constant is told by its word, which stands under {@code mot.<type>.<constant>}, where the bundles hold one. */
    private static Object mot(ResourceBundle textes, Object argument) {
        if (!(argument instanceof Enum<?> constante)) return argument;
        String cle = "mot." + constante.getDeclaringClass().getSimpleName() + "." + constante.name();
        return textes.containsKey(cle) ? textes.getString(cle) : constante.name();
    }
}
