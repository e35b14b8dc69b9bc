package ca.qc.madi.processus;

import ca.qc.madi.flux.Decision;
import ca.qc.madi.flux.Decisions;
import ca.qc.madi.flux.TableDecision;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** The decision tables of {@code bpmn/*.dmn}, evaluated by the engine. */
@Component
class DecisionsCamunda implements Decisions {

    private final DecisionService decisions;

    DecisionsCamunda(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Decision decider(TableDecision table, Map<String, Object> entrees) {
        DmnDecisionTableResult resultat = decisions
                .evaluateDecisionTableByKey(cle(table))
                .variables(entrees)
                .evaluate();
        if (resultat.size() != 1) throw new IllegalStateException(table + " gives " + resultat.size() + " lines");
        return new Decision(resultat.getSingleResult().getEntryMap());
    }

    private static String cle(TableDecision table) {
        return switch (table) {
            case VOIE_AUTORISATION -> "voie-autorisation";
            case TAUX_REMBOURSEMENT -> "taux-remboursement";
            case EXIGENCE_AUDIT -> "exigence-audit";
            case DELAI_DEPOT -> "delai-depot";
        };
    }
}
