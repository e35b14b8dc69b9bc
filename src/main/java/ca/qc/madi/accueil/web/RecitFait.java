package ca.qc.madi.accueil.web;

import ca.qc.madi.journal.Contenu;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a fact says, in words. The sentence stands in the bundles under {@code fait.<type>}; {@code {nom}} in it stands
 * for the component of that name, {@code {calcul.montant}} for one within it.
 */
final class RecitFait {

    private static final Pattern TROU = Pattern.compile("\\{([a-zA-Z.]+)}");
    private static final String RAPPORT = "rapport";

    private RecitFait() {}

    static String de(Contenu contenu, Mots mots) {
        String phrase = mots.texte("fait." + contenu.getClass().getSimpleName());
        return TROU.matcher(phrase)
                .replaceAll(
                        trou -> Matcher.quoteReplacement(dire(trou.group(1), chercher(contenu, trou.group(1)), mots)));
    }

    private static String dire(String chemin, @Nullable Object valeur, Mots mots) {
        if (valeur instanceof Money montant) return mots.formats().montant(montant);
        if (valeur instanceof LocalDate jour) return mots.formats().jour(jour);
        if (valeur instanceof Enum<?> constante) return mots.de(constante);
        if (valeur instanceof List<?> liste)
            return liste.stream().map(v -> dire("", v, mots)).collect(Collectors.joining(", "));
        if (valeur instanceof String nom && chemin.equals(RAPPORT)) return mots.rapport(nom);
        return String.valueOf(valeur);
    }

    private static @Nullable Object chercher(Object depart, String chemin) {
        Object valeur = depart;
        for (String nom : chemin.split("\\.", -1)) {
            if (valeur == null) return null;
            valeur = composante(valeur, nom);
        }
        return valeur;
    }

    private static @Nullable Object composante(Object objet, String nom) {
        for (RecordComponent composante : objet.getClass().getRecordComponents()) {
            if (!composante.getName().equals(nom)) continue;
            try {
                return composante.getAccessor().invoke(objet);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(nom, e);
            }
        }
        throw new IllegalStateException("no " + nom + " in " + objet.getClass().getSimpleName());
    }
}
