package ca.qc.madi.partage;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.joda.money.Money;

/** One sentence in both languages, French first. Its words stand in the bundles {@code messages_fr} and {@code messages_en}. */
public record Texte(String fr, String en) {

    /** Held for good: the library's own memory of bundles is let go when memory is short, then read again each time. */
    private static final ResourceBundle FRANCAIS = ResourceBundle.getBundle("messages", Locale.CANADA_FRENCH);

    private static final ResourceBundle ANGLAIS = ResourceBundle.getBundle("messages", Locale.CANADA);

    /** The sentence under this key, with its arguments; MissingResourceException when a bundle lacks it. */
    public static Texte de(String cle, Object... arguments) {
        return new Texte(
                phrase(FRANCAIS, Locale.CANADA_FRENCH, cle, arguments), phrase(ANGLAIS, Locale.CANADA, cle, arguments));
    }

    /** Whether the bundles hold a sentence under this key. */
    public static boolean existe(String cle) {
        return FRANCAIS.containsKey(cle) && ANGLAIS.containsKey(cle);
    }

    private static String phrase(ResourceBundle textes, Locale langue, String cle, Object... arguments) {
        Object[] mots = Arrays.stream(arguments)
                .map(argument -> mot(textes, langue, argument))
                .toArray();
        return new MessageFormat(textes.getString(cle), langue).format(mots);
    }

    /** An amount is written as its language does. A constant is told by its word, which stands under {@code mot.<type>.<constant>}, where the bundles hold one. */
    private static Object mot(ResourceBundle textes, Locale langue, Object argument) {
        if (argument instanceof Money montant) return Formats.de(langue).montant(montant);
        if (!(argument instanceof Enum<?> constante)) return argument;
        String cle = "mot." + constante.getDeclaringClass().getSimpleName() + "." + constante.name();
        return textes.containsKey(cle) ? textes.getString(cle) : constante.name();
    }
}
