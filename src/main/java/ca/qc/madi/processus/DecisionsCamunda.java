package ca.qc.madi.processus;

import ca.qc.madi.flux.Decision;
import ca.qc.madi.flux.Decisions;
import ca.qc.madi.flux.TableDecision;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The decision tables of {@code bpmn/*.dmn}, evaluated by the engine, which keeps what it decided. A page that only
 * reads has the same table evaluated without a trace.
 */
@Component
class DecisionsCamunda implements Decisions {

    private final DecisionService decisions;
    private final RepositoryService depot;
    private final Map<String, DmnDecision> lues = new ConcurrentHashMap<>();

    DecisionsCamunda(DecisionService decisions, RepositoryService depot) {
        this.decisions = decisions;
        this.depot = depot;
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
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return Lecteur.MOTEUR.evaluateDecisionTable(lue(cle(table)), entrees);
        }
        return decisions
                .evaluateDecisionTableByKey(cle(table))
                .variables(entrees)
                .evaluate();
    }

    /** The edition in force of a table, read once. */
    private DmnDecision lue(String cle) {
        String edition = depot.createDecisionDefinitionQuery()
                .decisionDefinitionKey(cle)
                .latestVersion()
                .singleResult()
                .getId();
        return lues.computeIfAbsent(edition, id -> Lecteur.MOTEUR.parseDecision(cle, depot.getDecisionModel(id)));
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

    /** Built when a page first asks, not when the program starts. */
    private static final class Lecteur {
        private static final DmnEngine MOTEUR =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    }
}
