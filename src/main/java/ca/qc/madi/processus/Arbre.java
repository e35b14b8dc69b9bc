package ca.qc.madi.processus;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where processes stood together at one moment, each with what it had called. */
record Arbre(List<Instance> racines) {

    /**
     * One instance.
     *
     * @param processus id of its diagram
     * @param variables ids, booleans and small enums by name
     */
    record Instance(String processus, int version, Map<String, Object> variables, List<Noeud> noeuds) {

        boolean recouvre() {
            return processus.equals(NomsRecouvrement.PROCESSUS);
        }

        private Stream<Feuille> feuilles() {
            return noeuds.stream()
                    .flatMap(n -> n.appel() == null
                            ? Stream.of(new Feuille(this, n))
                            : n.appel().feuilles());
        }
    }

    /** @param appel the instance it had called; null for a node that waits by itself */
    record Noeud(String id, @Nullable String nom, @Nullable Instance appel) {}

    /** A node that waited by itself, with the instance it belongs to. */
    record Feuille(Instance instance, Noeud noeud) {}

    List<Feuille> feuilles() {
        return racines.stream().flatMap(Instance::feuilles).toList();
    }
}
