package ca.qc.madi.preuve;

import java.util.List;
import java.util.Map;

/**
 * What a re-execution found.
 *
 * @param faits how many facts the dossier holds
 * @param verifies how many things each step looked at, in the order of the steps
 */
public record Reexecution(String dossier, int faits, Map<Controle, Integer> verifies, List<Ecart> ecarts) {

    public boolean identique() {
        return ecarts.isEmpty();
    }
}
