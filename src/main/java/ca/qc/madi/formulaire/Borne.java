package ca.qc.madi.formulaire;

import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Volet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A number of rows, stated once or by volet or étape. */
public record Borne(Map<String, Integer> parMot) {

    private static final String TOUJOURS = "*";

    static Borne de(@Nullable JsonNode noeud) {
        Map<String, Integer> parMot = new LinkedHashMap<>();
        if (noeud != null && noeud.isNumber()) parMot.put(TOUJOURS, noeud.intValue());
        if (noeud != null && noeud.isObject())
            noeud.properties().forEach(p -> parMot.put(p.getKey(), p.getValue().intValue()));
        return new Borne(parMot);
    }

    public Optional<Integer> pour(Volet volet, Etape etape) {
        return Optional.ofNullable(parMot.get(TOUJOURS))
                .or(() -> Optional.ofNullable(parMot.get(volet.name())))
                .or(() -> Optional.ofNullable(parMot.get(etape.name())));
    }
}
