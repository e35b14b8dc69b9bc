package ca.qc.madi.processus;

import ca.qc.madi.flux.Parcours;
import ca.qc.madi.flux.Repere;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The flows written down by {@link EcouteFlux}, beside the engine's own history of runs and nodes. */
@Component
class ParcoursCamunda implements Parcours {

    /** The engine's API counts its history but gives no mean of durations. */
    private static final String NOEUDS =
            "select PROC_DEF_ID_, ACT_ID_, count(*), count(*) - count(DURATION_), sum(DURATION_)"
                    + " from ACT_HI_ACTINST where PROC_DEF_ID_ is not null group by PROC_DEF_ID_, ACT_ID_";

    private final HistoryService historique;
    private final Passages passages;
    private final JdbcTemplate base;

    ParcoursCamunda(HistoryService historique, Passages passages, JdbcTemplate base) {
        this.historique = historique;
        this.passages = passages;
        this.base = base;
    }

    @Override
    public List<Execution> executions(String dossier) {
        List<HistoricProcessInstance> instances = historique
                .createHistoricProcessInstanceQuery()
                .variableValueEquals(NomsOctroi.DOSSIER, dossier)
                .orderByProcessInstanceStartTime()
                .asc()
                .list();
        if (instances.isEmpty()) return List.of();
        String[] ids = instances.stream().map(HistoricProcessInstance::getId).toArray(String[]::new);
        Map<String, String> projets = valeurs(NomsVersement.PROJET, ids);
        Map<String, String> rapports = valeurs(NomsVersement.RAPPORT, ids);
        return instances.stream()
                .map(i -> execution(i, new Repere(dossier, projets.get(i.getId()), rapports.get(i.getId()))))
                .toList();
    }

    private static Execution execution(HistoricProcessInstance instance, Repere repere) {
        boolean interrompue = HistoricProcessInstance.STATE_EXTERNALLY_TERMINATED.equals(instance.getState());
        return new Execution(
                instance.getId(),
                DiagrammesCamunda.edition(instance.getProcessDefinitionId()),
                repere,
                instance.getStartTime().toInstant(),
                instance.getSuperProcessInstanceId(),
                interrompue && instance.getEndTime() != null
                        ? instance.getEndTime().toInstant()
                        : null);
    }

    private Map<String, String> valeurs(String variable, String... instances) {
        Map<String, String> valeurs = new HashMap<>();
        for (HistoricVariableInstance v : historique
                .createHistoricVariableInstanceQuery()
                .processInstanceIdIn(instances)
                .variableName(variable)
                .list()) {
            if (v.getValue() instanceof String valeur) valeurs.put(v.getProcessInstanceId(), valeur);
        }
        return valeurs;
    }

    @Override
    public List<Passe> passes(String dossier) {
        return passages.duDossier(dossier, dossier + "/%").stream()
                .map(PassageConsigne::passe)
                .toList();
    }

    @Override
    public List<Frequence> frequences() {
        List<Frequence> frequences = new ArrayList<>(base.query(NOEUDS, (rang, numero) -> {
            long nombre = rang.getLong(3);
            long enCours = rang.getLong(4);
            Duration moyenne = nombre == enCours
                    ? null
                    : Duration.ofMillis(rang.getLong(5)).dividedBy(nombre - enCours);
            return new Frequence(
                    DiagrammesCamunda.edition(rang.getString(1)), rang.getString(2), nombre, enCours, moyenne);
        }));
        passages.compter()
                .forEach(c -> frequences.add(
                        new Frequence(DiagrammesCamunda.edition(c.definition()), c.flux(), c.nombre(), 0, null)));
        return List.copyOf(frequences);
    }
}
