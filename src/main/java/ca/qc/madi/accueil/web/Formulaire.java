package ca.qc.madi.accueil.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One act a person may do now, as a form. Its title stands in the bundles under {@code acte.<cle>}.
 *
 * @param id unique on the page, and the same from one request to the next
 * @param adresse where it is posted
 * @param valeurs what its fields hold before anyone types, by name
 */
record Formulaire(String cle, String id, String adresse, List<Champ> champs, Map<String, List<String>> valeurs) {

    static Formulaire de(String cle, String adresse, List<Champ> champs) {
        return new Formulaire(cle, ancre(adresse), adresse, List.copyOf(champs), Map.of());
    }

    Formulaire avec(Map<String, List<String>> connues) {
        return new Formulaire(cle, id, adresse, champs, Map.copyOf(connues));
    }

    /** The id of the form posted to this address. */
    static String ancre(String adresse) {
        return "f" + adresse.replaceAll("[^A-Za-z0-9]+", "-");
    }

    private static final Set<Champ.Genre> FICHIERS =
            EnumSet.of(Champ.Genre.FICHIER, Champ.Genre.CLASSEUR, Champ.Genre.DOCUMENT);

    /** Whether a file goes with it. */
    public boolean avecFichier() {
        return champs.stream().anyMatch(c -> FICHIERS.contains(c.genre()));
    }
}
