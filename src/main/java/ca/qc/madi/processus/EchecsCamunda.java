package ca.qc.madi.processus;

import ca.qc.madi.flux.Echec;
import ca.qc.madi.flux.Echecs;
import ca.qc.madi.flux.Repere;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/** The engine's jobs that ended in an exception, as steps of a dossier. */
@Component
class EchecsCamunda implements Echecs {

    private final ManagementService gestion;
    private final RuntimeService execution;
    private final RepositoryService depot;

    EchecsCamunda(ManagementService gestion, RuntimeService execution, RepositoryService depot) {
        this.gestion = gestion;
        this.execution = execution;
        this.depot = depot;
    }

    @Override
    public List<Echec> lister() {
        return gestion.createJobQuery().withException().orderByJobDuedate().asc().list().stream()
                .filter(job -> job.getExecutionId() != null)
                .map(this::echec)
                .toList();
    }

    @Override
    public Optional<Echec> trouver(String id) {
        return Optional.ofNullable(
                        gestion.createJobQuery().jobId(id).withException().singleResult())
                .filter(job -> job.getExecutionId() != null)
                .map(this::echec);
    }

    @Override
    public void reprendre(String id) {
        if (trouver(id).isEmpty()) return;
        gestion.setJobRetries(id, 1);
        gestion.setJobDuedate(id, new Date(ClockUtil.getCurrentTime().getTime()));
    }

    private Echec echec(Job job) {
        Map<String, Object> variables = execution.getVariables(job.getExecutionId());
        Repere repere = Reperes.lire(variables::get);
        JobDefinition definition = gestion.createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        String noeud = definition.getActivityId();
        String raison = job.getExceptionMessage();
        return new Echec(
                job.getId(),
                job.getProcessDefinitionKey(),
                noeud,
                nom(job.getProcessDefinitionId(), noeud),
                repere,
                raison == null ? "" : raison,
                job.getRetries());
    }

    private String nom(String definition, String noeud) {
        FlowElement element = depot.getBpmnModelInstance(definition).getModelElementById(noeud);
        return element.getName();
    }
}
