package ca.qc.madi.simulation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The names of a real dossier, each replaced by its kind and a rank; the same name, by the same. */
final class Anonymes {

    /** A number the Registraire's check digit allows, of nobody we know. */
    static final String NEQ = "1112345674";

    /** As for {@link #NEQ}, of the company that takes a site over. */
    static final String REPRENEUR = "1112345682";

    private final Map<String, Map<String, String>> parGenre = new HashMap<>();

    String de(String genre, String vrai) {
        Map<String, String> connus = parGenre.computeIfAbsent(genre, g -> new LinkedHashMap<>());
        return connus.computeIfAbsent(vrai.strip(), v -> genre + " " + (connus.size() + 1));
    }

    /** This name has been replaced already, or is to stand for this from now on. */
    void retenir(String genre, String vrai, String remplacant) {
        parGenre.computeIfAbsent(genre, g -> new LinkedHashMap<>()).putIfAbsent(vrai.strip(), remplacant);
    }
}
