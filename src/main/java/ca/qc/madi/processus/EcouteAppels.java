package ca.qc.madi.processus;

import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Makes every call activity able to have its process put back where it stood. */
final class EcouteAppels extends AbstractBpmnParseListener {

    @Override
    public void parseCallActivity(Element element, ScopeImpl portee, ActivityImpl activite) {
        if (activite.getActivityBehavior() instanceof CallActivityBehavior appel) {
            activite.setActivityBehavior(new AppelReprenant(appel));
        }
    }
}
