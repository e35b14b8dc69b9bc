package ca.qc.madi.dessin;

import java.util.Map;
import java.util.Set;

/**
 * What a diagram is marked with, by id of its nodes and flows.
 *
 * @param comptes how often each was passed
 * @param jetons how many tokens stand on a node
 * @param pris the flows of the step that is shown
 * @param adresses where a node leads
 * @param degres the class of heat, from 1 to 5
 * @param jours the counts are days
 */
public record Marques(
        Map<String, Integer> comptes,
        Map<String, Integer> jetons,
        Set<String> pris,
        Map<String, String> adresses,
        Map<String, Integer> degres,
        boolean jours) {

    public static Marques de(
            Map<String, Integer> comptes, Map<String, Integer> jetons, Set<String> pris, Map<String, String> adresses) {
        return new Marques(comptes, jetons, pris, adresses, Map.of(), false);
    }

    /** Of a diagram where each node is told by how often it was passed, or how many days it took. */
    public static Marques deChaleur(Map<String, Integer> comptes, Map<String, Integer> degres, boolean jours) {
        return new Marques(comptes, Map.of(), Set.of(), Map.of(), degres, jours);
    }
}
