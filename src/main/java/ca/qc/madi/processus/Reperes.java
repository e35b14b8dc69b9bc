package ca.qc.madi.processus;

import ca.qc.madi.flux.Repere;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.jspecify.annotations.Nullable;

/** Between a place in the domain and the variables that carry it in an instance. */
final class Reperes {

    private Reperes() {}

    static Repere de(DelegateExecution execution) {
        return lire(execution::getVariable);
    }

    static Repere lire(Function<String, @Nullable Object> variable) {
        String dossier = (String) variable.apply(NomsVersement.DOSSIER);
        if (dossier == null) throw new IllegalStateException("an instance without dossier");
        return new Repere(
                dossier, (String) variable.apply(NomsVersement.PROJET), (String) variable.apply(NomsVersement.RAPPORT));
    }

    static Map<String, Object> variables(Repere repere) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(NomsVersement.DOSSIER, repere.dossier());
        if (repere.projet() != null) variables.put(NomsVersement.PROJET, repere.projet());
        if (repere.rapport() != null) variables.put(NomsVersement.RAPPORT, repere.rapport());
        return variables;
    }

    /** Those of a project by their key, which has an index; those of a whole dossier, its projects' too, by variable. */
    static ProcessInstanceQuery instances(RuntimeService execution, Repere repere) {
        ProcessInstanceQuery requete = execution.createProcessInstanceQuery();
        if (repere.projet() != null) requete.processInstanceBusinessKey(cle(repere));
        variables(repere).forEach(requete::variableValueEquals);
        return requete;
    }

    /** The business key of an instance: whose it is, spelled out. */
    static String cle(Repere repere) {
        return repere.projet() == null ? repere.dossier() : repere.refProjet().toString();
    }
}
