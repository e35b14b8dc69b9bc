package ca.qc.madi.preuve;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two JSON trees, compared value by value; lists of words (sets, as they were written) in whatever order. */
final class ArbreJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ArbreJson() {}

    /** Where two trees differ. */
    record Difference(String champ, String conserve, String recalcule) {}

    static JsonNode lire(String texte) {
        return JSON.readTree(texte);
    }

    static List<Difference> ecarts(String chemin, @Nullable JsonNode ancien, @Nullable JsonNode nouveau) {
        List<Difference> trouves = new ArrayList<>();
        comparer(chemin, ancien, nouveau, trouves);
        return trouves;
    }

    private static void comparer(
            String chemin, @Nullable JsonNode ancien, @Nullable JsonNode nouveau, List<Difference> trouves) {
        if (absent(ancien) && absent(nouveau)) return;
        if (ancien != null && nouveau != null) {
            if (ancien.equals(nouveau)) return;
            if (ancien.isObject() && nouveau.isObject()) {
                TreeSet<String> noms = new TreeSet<>(ancien.propertyNames());
                noms.addAll(nouveau.propertyNames());
                noms.forEach(nom -> comparer(joindre(chemin, nom), ancien.get(nom), nouveau.get(nom), trouves));
                return;
            }
            if (ancien.isArray() && nouveau.isArray()) {
                if (mots(ancien).equals(mots(nouveau)) && scalaires(ancien)) return;
                int plus = Math.max(ancien.size(), nouveau.size());
                for (int i = 0; i < plus; i++) {
                    comparer(chemin + "[" + (i + 1) + "]", ancien.get(i), nouveau.get(i), trouves);
                }
                return;
            }
        }
        trouves.add(new Difference(chemin, texte(ancien), texte(nouveau)));
    }

    private static boolean absent(@Nullable JsonNode noeud) {
        return noeud == null || noeud.isNull();
    }

    private static String joindre(String chemin, String nom) {
        return chemin.isEmpty() ? nom : chemin + "." + nom;
    }

    private static boolean scalaires(JsonNode liste) {
        for (JsonNode element : liste) if (element.isContainer()) return false;
        return true;
    }

    private static List<String> mots(JsonNode liste) {
        List<String> mots = new ArrayList<>();
        liste.forEach(element -> mots.add(element.toString()));
        return mots.stream().sorted().toList();
    }

    private static String texte(@Nullable JsonNode noeud) {
        if (noeud == null || noeud.isNull()) return "";
        return noeud.isString() ? noeud.stringValue() : noeud.toString();
    }
}
