package ca.qc.madi.processus;

import ca.qc.madi.flux.Parcours;
import ca.qc.madi.flux.Repere;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.springframework.stereotype.Component;

/** The flows written down by {@link EcouteFlux}, beside the engine's own history of runs and nodes. */
@Component
class ParcoursCamunda implements Parcours {

    /** Ended by an act; the engine calls what we delete with a reason terminated from inside. */
    private static final Set<String> INTERROMPUES = Set.of(
            HistoricProcessInstance.STATE_EXTERNALLY_TERMINATED, HistoricProcessInstance.STATE_INTERNALLY_TERMINATED);

    /** What serves one report from beginning to end; the others go from one to the next, and the last is all that is kept. */
    private static final Set<String> D_UN_RAPPORT =
            Set.of(NomsRapportAnnuel.PROCESSUS, NomsRapportFinal.PROCESSUS, NomsVersement.PROCESSUS);

    private final HistoryService historique;
    private final Passages passages;

    ParcoursCamunda(HistoryService historique, Passages passages) {
        this.historique = historique;
        this.passages = passages;
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
                .map(i -> execution(
                        i,
                        new Repere(
                                dossier,
                                projets.get(i.getId()),
                                D_UN_RAPPORT.contains(i.getProcessDefinitionKey()) ? rapports.get(i.getId()) : null)))
                .toList();
    }

    private static Execution execution(HistoricProcessInstance instance, Repere repere) {
        boolean interrompue = INTERROMPUES.contains(instance.getState());
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
                .flatMap(PassageConsigne::passes)
                .toList();
    }

    @Override
    public List<Frequence> frequences() {
        List<Frequence> frequences = new ArrayList<>();
        passages.sejours().forEach(rang -> frequences.add(sejour(rang)));
        passages.compter().stream()
                .collect(Collectors.groupingBy(Passages.Compte::definition))
                .forEach((definition, comptes) -> nombres(comptes)
                        .forEach((flux, nombre) -> frequences.add(
                                new Frequence(DiagrammesCamunda.edition(definition), flux, nombre, 0, null))));
        return List.copyOf(frequences);
    }

    /** How often each flow was taken, whichever it was taken with. */
    private static Map<String, Long> nombres(List<Passages.Compte> comptes) {
        Map<String, Long> nombres = new HashMap<>();
        comptes.forEach(
                c -> PassageConsigne.flux(c.flux()).forEach(flux -> nombres.merge(flux, c.nombre(), Long::sum)));
        return nombres;
    }

    private static Frequence sejour(Object... rang) {
        long nombre = ((Number) rang[2]).longValue();
        long enCours = ((Number) rang[3]).longValue();
        Duration moyenne = nombre == enCours
                ? null
                : Duration.ofMillis(((Number) rang[4]).longValue()).dividedBy(nombre - enCours);
        return new Frequence(DiagrammesCamunda.edition((String) rang[0]), (String) rang[1], nombre, enCours, moyenne);
    }
}
