package ca.qc.madi.processus;

import ca.qc.madi.processus.Arbre.Instance;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.core.model.CallableElement;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.pvm.process.ProcessDefinitionImpl;
import org.camunda.bpm.engine.impl.util.CallableElementUtil;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * A call activity that, while a reopening is under way, has its process stand still instead of beginning it: whoever
 * reopens places it where it stood. At any other time it calls as the engine does.
 */
final class AppelReprenant extends CallActivityBehavior {

    private static final ThreadLocal<Placement> EN_COURS = new ThreadLocal<>();

    /** What is told of each process called during a reopening. */
    interface Placement {

        /** What the process called at this node had been; its variables are given to it. */
        Instance prevue(String noeud);

        void appelee(String instance, Instance prevue);
    }

    AppelReprenant(CallActivityBehavior appel) {
        CallableElement appelee = appel.getCallableElement();
        setCallableElement(appelee);
    }

    /** Does something while called processes stand still. */
    static void pendant(Placement placement, Runnable geste) {
        EN_COURS.set(placement);
        try {
            geste.run();
        } finally {
            EN_COURS.remove();
        }
    }

    @Override
    protected void startInstance(ActivityExecution execution, VariableMap variables, String cle) {
        Placement placement = EN_COURS.get();
        if (placement == null) {
            super.startInstance(execution, variables, cle);
            return;
        }
        Instance prevue = placement.prevue(execution.getActivity().getId());
        ExecutionEntity appelant = (ExecutionEntity) execution;
        ProcessDefinitionImpl definition = CallableElementUtil.getProcessDefinitionToCall(
                appelant, appelant.getProcessDefinitionTenantId(), getCallableElement());
        ExecutionEntity appelee = (ExecutionEntity) execution.createSubProcessInstance(definition, cle);
        variables.putAll(prevue.variables());
        appelee.startWithoutExecuting(variables);
        appelee.setPreserveScope(true);
        placement.appelee(appelee.getId(), prevue);
    }
}
