package ca.qc.madi.processus;

import java.util.Objects;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Notes every sequence flow an instance takes. After an event-based gateway the engine jumps to the event that
 * happened and has no flow to take: there, the start of the event stands for its one incoming flow.
 */
final class EcouteFlux extends AbstractBpmnParseListener {

    private final RegistrePassages registre;

    EcouteFlux(RegistrePassages registre) {
        this.registre = registre;
    }

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl portee, TransitionImpl flux) {
        flux.addListener(ExecutionListener.EVENTNAME_TAKE, ecoute(flux.getId()));
    }

    @Override
    public void parseProcess(Element processus, ProcessDefinitionEntity definition) {
        for (Element flux : processus.elements("sequenceFlow")) {
            ActivityImpl source = definition.findActivity(flux.attribute("sourceRef"));
            if (ActivityTypes.GATEWAY_EVENT_BASED.equals(source.getProperty(BpmnProperties.TYPE.getName()))) {
                ActivityImpl evenement = definition.findActivity(flux.attribute("targetRef"));
                evenement.addListener(ExecutionListener.EVENTNAME_START, ecoute(flux.attribute("id")));
            }
        }
    }

    private ExecutionListener ecoute(String flux) {
        return execution -> noter(execution, flux);
    }

    private void noter(DelegateExecution execution, String flux) {
        String instance = execution.getProcessInstanceId();
        String cle = Objects.requireNonNull(
                execution.getProcessBusinessKey(), () -> "instance without business key: " + instance);
        registre.noter(new Passage(
                execution.getProcessDefinitionId(),
                instance,
                cle,
                flux,
                ClockUtil.getCurrentTime().toInstant()));
    }
}
