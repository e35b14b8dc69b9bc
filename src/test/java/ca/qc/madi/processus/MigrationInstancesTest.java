package ca.qc.madi.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Running follow-ups and studies go over to the next edition of their diagrams, with their timers and tasks. */
class MigrationInstancesTest {

    private static final String SUIVI = NomsSuiviAnnuel.PROCESSUS;

    private MoteurNu nu = MoteurNu.enMemoire();

    @BeforeEach
    void preparer() {
        ClockUtil.setCurrentTime(Date.from(Doublures.DEPART));
        nu.doublures.repondre("commencerSuivi", "phasesAchevees", true);
        nu.doublures.repondre("planifierAnnee", "anniversairePasse", false);
        nu.doublures.repondre("terminerAnnee", "resteAnnee", false);
        nu.doublures.repondre("validerDemande", "recevable", true);
        nu.doublures.repondre("planifierRapport", "prochainRapport", "AVANCEMENT-2023");
    }

    @AfterEach
    void fermer() {
        ClockUtil.reset();
        nu.close();
    }

    @Test
    void aFollowUpThatWaitsForItsAnniversaryKeepsItsTimerAndFollowsTheNextEdition() {
        String suivi = ouvrir(SUIVI, Map.of("projet", "P1", "rapport", "SUIVI-1"));
        Job avant = minuterie(suivi);
        EditionSuivante.deployer(nu);

        assertThat(migration().migrer(SUIVI)).isEqualTo(1);
        assertThat(version(suivi)).isEqualTo(2);
        Job apres = minuterie(suivi);
        assertThat(apres.getId()).isEqualTo(avant.getId());
        assertThat(apres.getDuedate()).isEqualTo(avant.getDuedate());

        ClockUtil.setCurrentTime(avant.getDuedate());
        nu.moteur.getManagementService().executeJob(apres.getId());
        faire(suivi, NomsSuiviAnnuel.ATTESTER, Map.of());
        faire(suivi, NomsSuiviAnnuel.VERIFIER_SUIVI, Map.of("decision", "CONFORME"));
        assertThat(nu.doublures.appels).endsWith("terminerAnnee", "consignerRappel"); // the step the new edition adds
        assertThat(new Traces(nu.moteur.getHistoryService()).terminee(suivi)).isTrue();
    }

    @Test
    void aTaskAndItsTimersGoOverWithWhoHoldsIt() {
        nu.doublures.repondre("planifierAnnee", "anniversairePasse", true);
        String suivi = ouvrir(SUIVI, Map.of("projet", "P1", "rapport", "SUIVI-1"));
        nu.moteur.getTaskService().claim(tache(suivi, NomsSuiviAnnuel.ATTESTER).getId(), "emetteur1");
        List<String> minuteries = minuteries(suivi);
        EditionSuivante.deployer(nu);

        assertThat(migration().migrer(SUIVI)).isEqualTo(1);
        assertThat(tache(suivi, NomsSuiviAnnuel.ATTESTER).getAssignee()).isEqualTo("emetteur1");
        assertThat(minuteries(suivi)).hasSize(2).isEqualTo(minuteries);
    }

    @Test
    void aProjectUnderWayGoesOver() {
        String projet = ouvrir(NomsRealisation.PROCESSUS, Map.of("projet", "P1"));
        Job avant = minuterie(projet);
        EditionSuivante.deployer(nu);

        assertThat(migration().migrer(NomsRealisation.PROCESSUS)).isEqualTo(1);
        assertThat(version(projet)).isEqualTo(2);
        assertThat(minuterie(projet).getId()).isEqualTo(avant.getId());
        assertThat(minuterie(projet).getDuedate()).isEqualTo(avant.getDuedate());
        assertThat(migration().migrer(NomsRealisation.PROCESSUS)).isZero();
    }

    @Test
    void anInstanceThatStandsOnANodeThatLeftIsNotMovedNorAnyOther() {
        String attend = ouvrir(SUIVI, Map.of("projet", "P1", "rapport", "SUIVI-1"));
        nu.doublures.repondre("planifierAnnee", "anniversairePasse", true);
        String atteste = ouvrir(SUIVI, Map.of("projet", "P2", "rapport", "SUIVI-1"));
        deployerSans("Tache_Attester", "Tache_AttesterAutrement");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> migration().migrer(SUIVI))
                .withMessageContaining(SUIVI);
        assertThat(version(attend)).isEqualTo(1);
        assertThat(version(atteste)).isEqualTo(1);
    }

    @Test
    void aDiagramThatDoesNotExistIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> migration().migrer("rien"));
    }

    private MigrationInstances migration() {
        return new MigrationInstances(nu.moteur.getRepositoryService(), nu.moteur.getRuntimeService());
    }

    private void deployerSans(String noeud, String autre) {
        BpmnModelInstance modele = Diagrammes.lire(SUIVI);
        FlowNode renomme = modele.getModelElementById(noeud);
        renomme.setId(autre);
        nu.moteur
                .getRepositoryService()
                .createDeployment()
                .addModelInstance(SUIVI + ".bpmn", modele)
                .deploy();
    }

    private String ouvrir(String processus, Map<String, Object> autres) {
        Map<String, Object> variables = new java.util.HashMap<>(autres);
        variables.put("dossier", "D-0001");
        return nu.moteur
                .getRuntimeService()
                .startProcessInstanceByKey(processus, "D-0001", variables)
                .getId();
    }

    private Job minuterie(String instance) {
        return nu.moteur
                .getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .timers()
                .singleResult();
    }

    private List<String> minuteries(String instance) {
        return nu.moteur.getManagementService().createJobQuery().processInstanceId(instance).timers().list().stream()
                .map(j -> j.getId() + " " + j.getDuedate())
                .sorted()
                .toList();
    }

    private int version(String instance) {
        ProcessInstance vivante = nu.moteur
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult();
        return Integer.parseInt(vivante.getProcessDefinitionId().split(":")[1]);
    }

    private Task tache(String instance, String id) {
        return nu.moteur
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(id)
                .singleResult();
    }

    private void faire(String instance, String id, Map<String, Object> variables) {
        nu.moteur.getTaskService().complete(tache(instance, id).getId(), variables);
    }
}
