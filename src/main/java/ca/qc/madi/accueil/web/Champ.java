package ca.qc.madi.accueil.web;

import ca.qc.madi.cadre.Mesures;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form. Its label stands in the bundles under {@code champ.<nom>}, its hint, where there is one, under
 * {@code aide.<nom>}.
 *
 * @param options what may be chosen; empty for a field that is typed
 */
record Champ(String nom, Genre genre, boolean requis, List<Option> options) {

    /** How a field is filled in. */
    enum Genre {
        TEXTE,
        ZONE,
        DATE,
        MONTANT,
        FICHIER,
        CLASSEUR,
        DOCUMENT,
        CASE,
        CASES,
        CHOIX,
        LISTE,
        PIECES
    }

    /**
     * One choice.
     *
     * @param libelle its words where they are data; null when the bundles hold them under {@code option.<nom>.<valeur>}
     */
    record Option(String valeur, @Nullable String libelle) {}

    static Champ requis(String nom, Genre genre) {
        return new Champ(nom, genre, true, List.of());
    }

    static Champ facultatif(String nom, Genre genre) {
        return new Champ(nom, genre, false, List.of());
    }

    /** One of the measures known; the usual one when none is chosen. */
    static Champ mesures(String nom) {
        return new Champ(
                nom,
                Genre.LISTE,
                false,
                Mesures.connues().stream()
                        .map(m -> new Option(m.mesure(), m.mesure()))
                        .toList());
    }

    /** One of several. */
    static Champ choix(String nom, String... valeurs) {
        return new Champ(nom, Genre.CHOIX, true, options(valeurs));
    }

    /** One of the constants of an enum, or several where {@code genre} is CASES. */
    static Champ parmi(String nom, Genre genre, Enum<?>... valeurs) {
        String[] noms = Arrays.stream(valeurs).map(Enum::name).toArray(String[]::new);
        return new Champ(nom, genre, genre == Genre.CHOIX, options(noms));
    }

    private static List<Option> options(String... valeurs) {
        return Arrays.stream(valeurs).map(v -> new Option(v, null)).toList();
    }
}
