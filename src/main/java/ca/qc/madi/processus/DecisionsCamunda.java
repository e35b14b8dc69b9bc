package ca.qc.madi.processus;

import ca.qc.madi.flux.Decision;
import ca.qc.madi.flux.Decisions;
import ca.qc.madi.flux.TableDecision;
import java.util.List;
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
        DmnDecisionTableResult resultat = evaluer(table, entrees);
        if (resultat.size() != 1) throw new IllegalStateException(table + " gives " + resultat.size() + " lines");
        return new Decision(resultat.getSingleResult().getEntryMap());
    }

    @Override
    public List<Decision> lister(TableDecision table, Map<String, Object> entrees) {
        return evaluer(table, entrees).stream()
                .map(ligne -> new Decision(ligne.getEntryMap()))
                .toList();
    }

    private DmnDecisionTableResult evaluer(TableDecision table, Map<String, Object> entrees) {
        return decisions
                .evaluateDecisionTableByKey(cle(table))
                .variables(entrees)
                .evaluate();
    }

    private static String cle(TableDecision table) {
        return switch (table) {
            case VOIE_AUTORISATION -> "voie-autorisation";
            case TAUX_REMBOURSEMENT -> "taux-remboursement";
            case EXIGENCE_AUDIT -> "exigence-audit";
            case DELAI_DEPOT -> "delai-depot";
            case COMPLETUDE -> "completude";
        };
    }
}
