package ca.qc.madi.processus;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the running instances of a diagram over to its newest edition, node for node by their ids. Tasks stay with who
 * holds them; timers keep their jobs and the days of the ledger. An instance that stands where the new edition has no
 * node of that id makes the whole migration fail, and nothing moves.
 */
@Component
public class MigrationInstances {

    private final RepositoryService depot;
    private final RuntimeService execution;

    MigrationInstances(RepositoryService depot, RuntimeService execution) {
        this.depot = depot;
        this.execution = execution;
    }

    /**
     * Moves every instance of this diagram that runs on an older edition.
     *
     * @return how many moved
     * @throws IllegalArgumentException when no diagram has this id, or one of its instances cannot be moved
     */
    @Transactional
    public int migrer(String processus) {
        List<ProcessDefinition> editions = depot.createProcessDefinitionQuery()
                .processDefinitionKey(processus)
                .orderByProcessDefinitionVersion()
                .desc()
                .list();
        if (editions.isEmpty()) throw new IllegalArgumentException("no such diagram: " + processus);
        ProcessDefinition nouvelle = editions.get(0);
        return editions.stream()
                .skip(1)
                .mapToInt(ancienne -> migrer(ancienne, nouvelle))
                .sum();
    }

    private int migrer(ProcessDefinition ancienne, ProcessDefinition nouvelle) {
        List<String> instances =
                execution.createProcessInstanceQuery().processDefinitionId(ancienne.getId()).list().stream()
                        .map(ProcessInstance::getId)
                        .toList();
        if (instances.isEmpty()) return 0;
        MigrationPlan plan = execution
                .createMigrationPlan(ancienne.getId(), nouvelle.getId())
                .mapEqualActivities()
                .build();
        try {
            execution.newMigration(plan).processInstanceIds(instances).execute();
        } catch (ProcessEngineException e) {
            throw new IllegalArgumentException(nouvelle.getKey() + " cannot take over: " + e.getMessage(), e);
        }
        return instances.size();
    }
}
