package ca.qc.madi.processus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;

/** What the engine's history tells of the instances. */
record Traces(HistoryService histoire) {

    /** The end events an instance reached, in order. */
    List<String> fins(String instance) {
        return histoire
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .filter(noeud -> noeud.getActivityType().endsWith("EndEvent"))
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    boolean terminee(String instance) {
        return histoire.createHistoricProcessInstanceQuery()
                        .processInstanceId(instance)
                        .finished()
                        .count()
                == 1;
    }

    /** The instances a process instance called, by process, each with the business key it was given. */
    Map<String, String> appelees(String instance) {
        Map<String, String> appelees = new HashMap<>();
        for (HistoricProcessInstance i : histoire.createHistoricProcessInstanceQuery()
                .superProcessInstanceId(instance)
                .list()) appelees.put(i.getProcessDefinitionKey(), i.getBusinessKey());
        return appelees;
    }

    /** The value a finished or running instance holds under this name. */
    Object variable(String processusAppele, String nom) {
        return histoire
                .createHistoricVariableInstanceQuery()
                .processDefinitionKey(processusAppele)
                .variableName(nom)
                .list()
                .stream()
                .reduce((avant, apres) -> apres)
                .orElseThrow()
                .getValue();
    }
}
