package ca.qc.madi.processus;

import ca.qc.madi.flux.Repere;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * What stops or moves running instances from outside their diagrams. An instance interrupted stays in the history with
 * every node it went through, where it stood and why it ended.
 */
@Component
class Interruptions {

    private static final List<String> RAPPELS = List.of(NomsRapportAnnuel.RAPPEL, NomsRapportFinal.RAPPEL);
    private static final List<String> ECHEANCES = List.of(NomsRapportAnnuel.ECHEANCE, NomsRapportFinal.ECHEANCE);

    private final RuntimeService execution;
    private final TaskService taches;
    private final ManagementService gestion;
    private final Minuteries minuteries;
    private final PriseDeReleve releves;

    Interruptions(
            RuntimeService execution,
            TaskService taches,
            ManagementService gestion,
            Minuteries minuteries,
            PriseDeReleve releves) {
        this.execution = execution;
        this.taches = taches;
        this.gestion = gestion;
        this.minuteries = minuteries;
        this.releves = releves;
    }

    /** Where they stood is noted, unless the act under way noted it before. A recovery that an interrupted instance had called goes on by itself. */
    void interrompre(Repere repere, String motif) {
        if (releves.dernier(repere).isEmpty()) releves.prendre(repere, motif, true);
        List<Repere> recouvrements = recouvrements(repere);
        instances(repere).rootProcessInstances().list().stream()
                .filter(i -> !i.getProcessDefinitionKey().equals(NomsRecouvrement.PROCESSUS))
                .forEach(i -> execution.deleteProcessInstance(i.getId(), motif));
        recouvrements.stream().filter(r -> instances(r).count() == 0).forEach(this::reprendre);
    }

    private List<Repere> recouvrements(Repere repere) {
        var requete = taches.createTaskQuery().taskDefinitionKey(NomsRecouvrement.PERCEVOIR_REMBOURSEMENT);
        Reperes.variables(repere).forEach(requete::processVariableValueEquals);
        return requete.list().stream().map(this::repere).toList();
    }

    private Repere repere(Task tache) {
        return Reperes.lire(execution.getVariables(tache.getExecutionId())::get);
    }

    void reprendre(Repere remboursement) {
        Map<String, Object> variables = new HashMap<>(Reperes.variables(remboursement));
        variables.put(NomsRecouvrement.FACTURE, true);
        execution
                .createProcessInstanceByKey(NomsRecouvrement.PROCESSUS)
                .businessKey(Reperes.cle(remboursement))
                .setVariables(variables)
                .startBeforeActivity(NomsRecouvrement.PERCEVOIR_REMBOURSEMENT)
                .execute();
    }

    void redater(Repere rapport) {
        for (ProcessInstance instance : instances(rapport).list()) {
            for (Job job : gestion.createJobQuery()
                    .timers()
                    .processInstanceId(instance.getId())
                    .list()) {
                redater(job, rapport);
            }
        }
    }

    private void redater(Job job, Repere rapport) {
        String noeud = gestion.createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
        if (RAPPELS.contains(noeud)) gestion.setJobDuedate(job.getId(), rappel(rapport));
        else if (ECHEANCES.contains(noeud)) gestion.setJobDuedate(job.getId(), echeance(rapport));
    }

    private Date rappel(Repere r) {
        return minuteries.rappel(
                r.dossier(), r.refProjet().projet(), r.refRapport().rapport());
    }

    private Date echeance(Repere r) {
        return minuteries.echeance(
                r.dossier(), r.refProjet().projet(), r.refRapport().rapport());
    }

    private ProcessInstanceQuery instances(Repere repere) {
        return Reperes.instances(execution, repere);
    }
}
