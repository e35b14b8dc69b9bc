package ca.qc.madi.projet;

import ca.qc.madi.formulaire.Changements;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.validation.ContexteDepot;
import ca.qc.madi.validation.Verdict;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as it was given and kept.
 *
 * @param rapport null for the request of a new project
 * @param contexte what it was given with, the last accepted form left out
 * @param verdict without what the file says, which its bytes tell again
 * @param changements since the last accepted form; null when there was none, or the file could not be read
 */
public record VerdictConserve(
        String id,
        RefProjet projet,
        @Nullable String rapport,
        ContexteDepot contexte,
        Verdict verdict,
        @Nullable Changements changements,
        Instant renduLe) {

    public String sha256() {
        return verdict.sha256();
    }
}
