package ca.qc.madi.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A verdict as the command and the call give it: one JSON object on one line, its keys always in this order. */
public final class RenduVerdict {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RenduVerdict() {}

    /**
     * @param fichier the name under which the file was given
     * @param nonVerifiees codes of the rules that were not run; the key is left out when there is none
     */
    public static String json(String fichier, Verdict verdict, List<String> nonVerifiees) {
        Map<String, @Nullable Object> objet = new LinkedHashMap<>();
        objet.put("fichier", fichier);
        objet.put("sha256", verdict.sha256().isEmpty() ? null : verdict.sha256());
        objet.put("conforme", verdict.conforme());
        objet.put(
                "constats",
                verdict.constats().stream().map(RenduVerdict::constat).toList());
        if (!nonVerifiees.isEmpty()) objet.put("nonVerifiees", nonVerifiees);
        return JSON.writeValueAsString(objet);
    }

    private static Map<String, @Nullable Object> constat(Constat c) {
        Map<String, @Nullable Object> objet = new LinkedHashMap<>();
        objet.put("code", c.code());
        objet.put("gravite", c.gravite().name());
        objet.put("onglet", c.onglet());
        objet.put("feuille", c.feuille());
        objet.put("cellule", c.cellule());
        objet.put("libelle", c.libelle());
        objet.put("valeur", c.valeur());
        objet.put("attendu", c.attendu());
        Map<String, String> message = new LinkedHashMap<>();
        message.put("fr", c.message().fr());
        message.put("en", c.message().en());
        objet.put("message", message);
        objet.put("reference", c.reference());
        objet.put("regle", c.regle());
        return objet;
    }
}
