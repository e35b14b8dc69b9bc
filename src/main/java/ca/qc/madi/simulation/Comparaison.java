package ca.qc.madi.simulation;

import ca.qc.madi.simulation.Deroulement.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds what came against what was expected: absent keys are not checked, lists are complete and in order. */
final class Comparaison {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Pattern JOUR = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final List<Difference> differences = new ArrayList<>();

    private Comparaison() {}

    static Deroulement avec(Deroulement obtenu, @Nullable JsonNode attendu) {
        if (attendu == null) return obtenu;
        Comparaison comparaison = new Comparaison();
        comparaison.objet("", attendu, JSON.valueToTree(obtenu));
        return new Deroulement(
                obtenu.scenario(),
                obtenu.autorisation(),
                obtenu.etapes(),
                obtenu.versements(),
                obtenu.remboursements(),
                obtenu.taches(),
                obtenu.refus(),
                obtenu.etat(),
                obtenu.solde(),
                obtenu.journal(),
                List.copyOf(comparaison.differences));
    }

    private void comparer(String chemin, JsonNode attendu, @Nullable JsonNode obtenu) {
        if (obtenu == null || obtenu.isNull()) {
            if (!attendu.isNull()) noter(chemin, attendu, null);
        } else if (attendu.isObject()) objet(chemin, attendu, obtenu);
        else if (attendu.isArray()) liste(chemin, attendu, obtenu);
        else if (attendu.isNumber() && obtenu.isNumber()) nombre(chemin, attendu, obtenu);
        else if (!memeTexte(attendu.asString(), obtenu.asString())) noter(chemin, attendu, obtenu);
    }

    /** A day expected without a time holds for any time of that day. */
    private static boolean memeTexte(String attendu, String obtenu) {
        return attendu.equals(obtenu) || (JOUR.matcher(attendu).matches() && obtenu.startsWith(attendu + "T"));
    }

    private void objet(String chemin, JsonNode attendu, JsonNode obtenu) {
        String prefixe = chemin.isEmpty() ? "" : chemin + ".";
        attendu.properties().forEach(e -> comparer(prefixe + e.getKey(), e.getValue(), obtenu.get(e.getKey())));
    }

    private void liste(String chemin, JsonNode attendu, JsonNode obtenu) {
        int nombre = Math.max(attendu.size(), obtenu.size());
        for (int i = 0; i < nombre; i++) {
            String element = chemin + "[" + i + "]";
            if (i >= attendu.size()) noter(element, null, obtenu.get(i));
            else comparer(element, attendu.get(i), obtenu.get(i));
        }
    }

    private void nombre(String chemin, JsonNode attendu, JsonNode obtenu) {
        if (attendu.decimalValue().compareTo(obtenu.decimalValue()) != 0) noter(chemin, attendu, obtenu);
    }

    private void noter(String chemin, @Nullable JsonNode attendu, @Nullable JsonNode obtenu) {
        differences.add(new Difference(chemin, texte(attendu), texte(obtenu)));
    }

    private static @Nullable String texte(@Nullable JsonNode noeud) {
        if (noeud == null) return null;
        return noeud.isValueNode() ? noeud.asString() : noeud.toString();
    }
}
