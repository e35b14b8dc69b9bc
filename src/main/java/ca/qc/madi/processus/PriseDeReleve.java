package ca.qc.madi.processus;

import ca.qc.madi.flux.Interruption;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.processus.Arbre.Feuille;
import ca.qc.madi.processus.Arbre.Instance;
import ca.qc.madi.processus.Arbre.Noeud;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes where processes stand before an act ends them, and tells it afterwards. */
@Component
class PriseDeReleve {

    private final RuntimeService execution;
    private final HistoryService historique;
    private final Releves releves;

    PriseDeReleve(RuntimeService execution, HistoryService historique, Releves releves) {
        this.execution = execution;
        this.historique = historique;
        this.releves = releves;
    }

    /**
     * Notes where the roots of a dossier or project stand; a recovery that runs by itself is not among them.
     *
     * @param coupe they are about to be cut, and their diagrams will show no end
     */
    void prendre(Repere repere, String motif, boolean coupe) {
        List<Instance> racines = Reperes.instances(execution, repere).rootProcessInstances().list().stream()
                .filter(i -> !i.getProcessDefinitionKey().equals(NomsRecouvrement.PROCESSUS))
                .map(this::instance)
                .toList();
        releves.save(new Releve(repere, motif, ClockUtil.getCurrentTime().toInstant(), coupe, new Arbre(racines)));
    }

    private Instance instance(ProcessInstance instance) {
        List<Noeud> noeuds = historique
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .unfinished()
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list()
                .stream()
                .map(this::noeud)
                .toList();
        int version = Integer.parseInt(instance.getProcessDefinitionId().split(":")[1]);
        return new Instance(
                instance.getProcessDefinitionKey(), version, execution.getVariables(instance.getId()), noeuds);
    }

    private Noeud noeud(HistoricActivityInstance noeud) {
        return new Noeud(noeud.getActivityId(), noeud.getActivityName(), appel(noeud.getCalledProcessInstanceId()));
    }

    private @Nullable Instance appel(@Nullable String appelee) {
        if (appelee == null) return null;
        ProcessInstance instance = execution
                .createProcessInstanceQuery()
                .processInstanceId(appelee)
                .singleResult();
        return instance(Objects.requireNonNull(instance, appelee));
    }

    /** The latest of this dossier or project that was not put back yet. */
    Optional<Releve> dernier(Repere repere) {
        return releves.findFirstByDossierAndProjetAndRouvertFalseOrderByIdDesc(repere.dossier(), repere.projet());
    }

    /** The processes of a dossier that were cut, oldest first. */
    List<Interruption> interruptions(String dossier) {
        return releves.findByDossierAndCoupeTrueOrderById(dossier).stream()
                .flatMap(r -> r.arbre().feuilles().stream().map(f -> interruption(r, f)))
                .toList();
    }

    private static Interruption interruption(Releve releve, Feuille feuille) {
        Instance instance = feuille.instance();
        return new Interruption(
                new ca.qc.madi.flux.Position(
                        instance.processus(),
                        instance.version(),
                        feuille.noeud().id(),
                        feuille.noeud().nom(),
                        Reperes.lire(instance.variables()::get)),
                releve.motif(),
                releve.quand(),
                releve.rouvert());
    }
}
