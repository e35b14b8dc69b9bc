package ca.qc.madi.preuve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Gathers the differences of one re-execution, step by step. */
final class Ecarts {

    private final Map<Controle, Integer> verifies = new EnumMap<>(Controle.class);
    private final List<Ecart> ecarts = new ArrayList<>();

    /** Says that a step looks at one more thing. */
    void compter(Controle controle) {
        verifies.merge(controle, 1, Integer::sum);
    }

    void ajouter(Controle controle, long rang, String lieu, String champ, Object conserve, Object recalcule) {
        ecarts.add(new Ecart(controle, rang, lieu, champ, String.valueOf(conserve), String.valueOf(recalcule)));
    }

    /** Compares two values that are said the same way. */
    void comparer(
            Controle controle,
            long rang,
            String lieu,
            String champ,
            @Nullable Object conserve,
            @Nullable Object recalcule) {
        if (!Objects.equals(conserve, recalcule)) {
            ajouter(controle, rang, lieu, champ, vide(conserve), vide(recalcule));
        }
    }

    /** Compares two JSON texts, value by value. */
    void comparerJson(Controle controle, long rang, String lieu, String prefixe, String conserve, String recalcule) {
        JsonNode ancien = ArbreJson.lire(conserve);
        JsonNode nouveau = ArbreJson.lire(recalcule);
        ArbreJson.ecarts(prefixe, ancien, nouveau)
                .forEach(e -> ajouter(controle, rang, lieu, e.champ(), e.conserve(), e.recalcule()));
    }

    /** Does a part; one that cannot be done says so, and the others are done all the same. */
    void tenter(Controle controle, long rang, String lieu, Runnable partie) {
        compter(controle);
        try {
            partie.run();
        } catch (RuntimeException e) {
            ajouter(controle, rang, lieu, "", "", "⚠ " + e.getClass().getSimpleName() + " " + e.getMessage());
        }
    }

    Reexecution bilan(String dossier, int faits) {
        return new Reexecution(dossier, faits, Collections.unmodifiableMap(verifies), List.copyOf(ecarts));
    }

    private static Object vide(@Nullable Object valeur) {
        return valeur == null ? "" : valeur;
    }
}
