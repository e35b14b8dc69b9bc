package ca.qc.madi.processus;

import ca.qc.madi.flux.Diagramme;
import ca.qc.madi.flux.Diagramme.Edition;
import ca.qc.madi.flux.Diagrammes;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The deployed definitions. An edition never changes: each is read once. */
@Component
class DiagrammesCamunda implements Diagrammes {

    private final RepositoryService depot;
    private final Map<Edition, Diagramme> lus = new ConcurrentHashMap<>();

    DiagrammesCamunda(RepositoryService depot) {
        this.depot = depot;
    }

    /** The edition that a definition is, by its id: key, version, number. */
    static Edition edition(String definition) {
        String[] parties = definition.split(":");
        return new Edition(parties[0], Integer.parseInt(parties[1]));
    }

    @Override
    public Diagramme lire(Edition edition) {
        return lus.computeIfAbsent(edition, this::charger);
    }

    private Diagramme charger(Edition edition) {
        ProcessDefinition definition = depot.createProcessDefinitionQuery()
                .processDefinitionKey(edition.processus())
                .processDefinitionVersion(edition.version())
                .singleResult();
        if (definition == null) throw new IllegalArgumentException("no such diagram: " + edition);
        return LectureDiagramme.de(edition, depot.getBpmnModelInstance(definition.getId()));
    }

    @Override
    public List<Edition> editions() {
        return depot
                .createProcessDefinitionQuery()
                .orderByProcessDefinitionKey()
                .asc()
                .orderByProcessDefinitionVersion()
                .desc()
                .list()
                .stream()
                .map(definition -> new Edition(definition.getKey(), definition.getVersion()))
                .toList();
    }

    @Override
    public SortedMap<String, Integer> tables(Instant quand) {
        Map<String, Date> deploiements = depot.createDeploymentQuery().list().stream()
                .collect(Collectors.toMap(Deployment::getId, Deployment::getDeploymentTime));
        Map<String, Integer> premieres = new HashMap<>();
        SortedMap<String, Integer> enVigueur = new TreeMap<>();
        for (DecisionDefinition table : depot.createDecisionDefinitionQuery().list()) {
            premieres.merge(table.getKey(), table.getVersion(), Math::min);
            Date deploye = deploiements.get(table.getDeploymentId());
            if (deploye != null && !deploye.toInstant().isAfter(quand)) {
                enVigueur.merge(table.getKey(), table.getVersion(), Math::max);
            }
        }
        premieres.forEach(enVigueur::putIfAbsent);
        return enVigueur;
    }
}
