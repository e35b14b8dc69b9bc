package ca.qc.madi.processus;

import ca.qc.madi.bureau.CarnetTaches;
import ca.qc.madi.flux.Tache;
import ca.qc.madi.partage.Acteur;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Writes every task that opens, changes hands, is done or is taken away into the register, in the same transaction. */
final class EcouteTaches extends AbstractBpmnParseListener implements TaskListener {

    private static final List<String> EVENEMENTS =
            List.of(EVENTNAME_CREATE, EVENTNAME_ASSIGNMENT, EVENTNAME_COMPLETE, EVENTNAME_DELETE);

    private final Supplier<? extends CarnetTaches> carnet;

    EcouteTaches(Supplier<? extends CarnetTaches> carnet) {
        this.carnet = carnet;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl portee, ActivityImpl tache) {
        if (tache.getActivityBehavior() instanceof UserTaskActivityBehavior conduite) {
            EVENEMENTS.forEach(e -> conduite.getTaskDefinition().addBuiltInTaskListener(e, this));
        }
    }

    @Override
    public void notify(DelegateTask tache) {
        switch (tache.getEventName()) {
            case EVENTNAME_CREATE -> carnet.get().ouvrir(lire(tache));
            case EVENTNAME_ASSIGNMENT -> carnet.get().attribuer(lire(tache));
            case EVENTNAME_COMPLETE ->
                carnet.get()
                        .achever(
                                tache.getId(),
                                () -> lire(tache),
                                quiAgit(),
                                ClockUtil.getCurrentTime().toInstant());
            default -> carnet.get().retirer(tache.getId());
        }
    }

    private static Tache lire(DelegateTask tache) {
        return new Tache(
                tache.getId(),
                NomsTaches.type(tache.getTaskDefinitionKey()),
                tache.getName(),
                Reperes.lire(tache::getVariable),
                tache.getCreateTime().toInstant(),
                tache.getAssignee());
    }

    private static String quiAgit() {
        Authentication personne = Context.getCommandContext().getAuthentication();
        return personne == null ? Acteur.MOTEUR.id() : personne.getUserId();
    }
}
