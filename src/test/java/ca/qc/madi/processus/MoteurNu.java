package ca.qc.madi.processus;

import ca.qc.madi.bureau.CarnetTaches;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The engine alone, with the real diagrams and doubles behind them: no Spring, no job executor. */
final class MoteurNu implements AutoCloseable {

    final Doublures doublures = new Doublures();
    final List<Passage> passages = new ArrayList<>();
    final ProcessEngine moteur;

    private MoteurNu(String url, String schema, BpmnParseListener... autres) {
        ProcessEngineConfigurationImpl reglages = new StandaloneInMemProcessEngineConfiguration();
        reglages.setJdbcUrl(url)
                .setDatabaseSchemaUpdate(schema)
                .setProcessEngineName("nu-" + UUID.randomUUID())
                .setHistory(ProcessEngineConfiguration.HISTORY_FULL)
                .setJobExecutorActivate(false);
        reglages.setMetricsEnabled(false);
        reglages.setBeans(doublures.beans());
        List<BpmnParseListener> ecoutes = new ArrayList<>(List.of(autres));
        ecoutes.add(new EcouteFlux(passages::add));
        reglages.setCustomPostBPMNParseListeners(ecoutes);
        moteur = reglages.buildProcessEngine();
    }

    static MoteurNu enMemoire() {
        MoteurNu nu = new MoteurNu("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "true");
        nu.deployer();
        return nu;
    }

    /** Its tasks are noted in this book. */
    static MoteurNu avec(CarnetTaches carnet) {
        MoteurNu nu = new MoteurNu(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "true", new EcouteTaches(() -> carnet));
        nu.deployer();
        return nu;
    }

    /** On a file that outlives the engine; nothing is deployed. */
    static MoteurNu surFichier(Path fichier) {
        return new MoteurNu("jdbc:h2:file:" + fichier.toAbsolutePath() + ";WRITE_DELAY=0", "true");
    }

    /** Its base, beside its own connections. */
    DataSource source() {
        ProcessEngineConfiguration reglages = moteur.getProcessEngineConfiguration();
        return new DriverManagerDataSource(
                reglages.getJdbcUrl(), reglages.getJdbcUsername(), reglages.getJdbcPassword());
    }

    /** One deployment for all: each diagram calls those deployed with it. */
    void deployer() {
        DeploymentBuilder deploiement = moteur.getRepositoryService().createDeployment();
        List.of(".bpmn", ".dmn")
                .forEach(fin -> Diagrammes.fichiers(fin)
                        .forEach(f -> deploiement.addClasspathResource("bpmn/" + f.getFileName())));
        deploiement.deploy();
    }

    /** The flow nodes and sequence flows of a process that no instance has passed. */
    TreeSet<String> manquants(String processus) {
        ProcessDefinition definition = moteur.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(processus)
                .latestVersion()
                .singleResult();
        BpmnModelInstance modele = moteur.getRepositoryService().getBpmnModelInstance(definition.getId());
        TreeSet<String> manquants = new TreeSet<>();
        modele.getModelElementsByType(FlowElement.class).stream()
                .filter(e -> e instanceof FlowNode || e instanceof SequenceFlow)
                .forEach(e -> manquants.add(e.getId()));
        moteur
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processDefinitionId(definition.getId())
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .forEach(manquants::remove);
        passages.stream()
                .filter(p -> p.definition().equals(definition.getId()))
                .forEach(p -> manquants.remove(p.flux()));
        return manquants;
    }

    @Override
    public void close() {
        moteur.close();
    }
}
