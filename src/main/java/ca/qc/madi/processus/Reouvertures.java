package ca.qc.madi.processus;

import ca.qc.madi.flux.Repere;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.processus.Arbre.Instance;
import ca.qc.madi.processus.Arbre.Noeud;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.InstantiationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/**
 * Puts processes back where an act had ended them, on the newest edition of their diagrams: each instance at its nodes,
 * called by the one that had called it. No step is done twice; timers are fed from the ledger as it stands now.
 */
@Component
class Reouvertures {

    private static final String RAISON = "reprise par la réouverture";

    private final RuntimeService execution;
    private final PriseDeReleve releves;

    Reouvertures(RuntimeService execution, PriseDeReleve releves) {
        this.execution = execution;
        this.releves = releves;
    }

    /** Refused with M-REOUVERTURE-03 where nothing tells where they stood, or the diagrams have that place no more. */
    void rouvrir(Repere repere) {
        Releve releve = releves.dernier(repere).orElseThrow(() -> new ActeRefuse("M-REOUVERTURE-03"));
        try {
            releve.arbre().racines().forEach(this::racine);
        } catch (ProcessEngineException e) {
            throw new ActeRefuse("M-REOUVERTURE-03");
        }
        releve.rouvrir();
    }

    /** A planning begins anew, from the next month: the one that was under way has lapsed. */
    private void racine(Instance instance) {
        Map<String, Object> variables = instance.variables();
        String cle = Reperes.cle(Reperes.lire(variables::get));
        if (instance.processus().equals(NomsPlanification.PROCESSUS)) {
            Map<String, Object> siennes = new HashMap<>(variables);
            siennes.remove(NomsPlanification.RAPPORT);
            execution.startProcessInstanceByKey(instance.processus(), cle, siennes);
            return;
        }
        if (instance.noeuds().isEmpty()) return;
        var depart = execution
                .createProcessInstanceByKey(instance.processus())
                .businessKey(cle)
                .setVariables(variables);
        placer(instance, depart, depart::execute);
    }

    private void placer(Instance instance, InstantiationBuilder<?> depart, Runnable executer) {
        Appels appels = new Appels();
        for (Noeud noeud : instance.noeuds()) {
            if (termine(noeud)) depart.startAfterActivity(noeud.id());
            else {
                appels.attendre(noeud);
                depart.startBeforeActivity(noeud.id());
            }
        }
        AppelReprenant.pendant(appels, executer);
        appels.faits.forEach((id, prevue) -> {
            var suite = execution.createProcessInstanceModification(id);
            placer(prevue, suite, suite::execute);
        });
    }

    /** A recovery went on by itself meanwhile: it comes back under whoever had called it, unless it has ended. */
    private boolean termine(Noeud noeud) {
        if (noeud.appel() == null || !noeud.appel().recouvre()) return false;
        List<ProcessInstance> seules = Reperes.instances(
                        execution, Reperes.lire(noeud.appel().variables()::get))
                .processDefinitionKey(NomsRecouvrement.PROCESSUS)
                .list();
        seules.forEach(i -> execution.deleteProcessInstance(i.getId(), RAISON));
        return seules.isEmpty();
    }

    /** The processes to be called, node by node, in the order they had been. */
    private static final class Appels implements AppelReprenant.Placement {
        private final Map<String, Deque<Instance>> prevus = new HashMap<>();
        private final Map<String, Instance> faits = new HashMap<>();

        void attendre(Noeud noeud) {
            if (noeud.appel() == null) return;
            prevus.computeIfAbsent(noeud.id(), n -> new ArrayDeque<>()).add(noeud.appel());
        }

        @Override
        public Instance prevue(String noeud) {
            return Objects.requireNonNull(prevus.get(noeud), noeud).remove();
        }

        @Override
        public void appelee(String instance, Instance prevue) {
            faits.put(instance, prevue);
        }
    }
}
