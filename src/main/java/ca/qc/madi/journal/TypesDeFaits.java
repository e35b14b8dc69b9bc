package ca.qc.madi.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Which record each written type reads back into. */
@Component
class TypesDeFaits {

    private static final int MEMOIRE = 1 << 11;

    private final Map<String, Class<? extends Contenu>> types = new HashMap<>();
    private final Map<Ecrit, Contenu> lus = new ConcurrentHashMap<>();

    TypesDeFaits(List<CatalogueFaits> catalogues) {
        ajouter(DossierInscrit.class);
        ajouter(ActeRepris.class);
        catalogues.forEach(catalogue -> ajouterFamille(catalogue.famille()));
    }

    private void ajouterFamille(Class<?> famille) {
        if (!famille.isSealed()) {
            ajouter(famille.asSubclass(Contenu.class));
            return;
        }
        for (Class<?> membre : famille.getPermittedSubclasses()) ajouterFamille(membre);
    }

    private void ajouter(Class<? extends Contenu> type) {
        Class<? extends Contenu> autre = types.put(type.getSimpleName(), type);
        if (autre != null) throw new IllegalStateException("two facts bear the name " + type.getSimpleName());
    }

    Contenu lire(String type, int version, String json) {
        Class<? extends Contenu> classe = types.get(type);
        if (classe == null) throw new IllegalStateException("unknown fact " + type + " version " + version);
        if (lus.size() >= MEMOIRE) lus.clear();
        return lus.computeIfAbsent(new Ecrit(classe, json), Ecrit::lire);
    }

    /** What stands in a row: the same text reads back into the same record. */
    private record Ecrit(Class<? extends Contenu> classe, String json) {
        private Contenu lire() {
            return Json.lire(json, classe);
        }
    }
}
