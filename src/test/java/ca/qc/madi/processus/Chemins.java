package ca.qc.madi.processus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** One engine for the class; when its tests are done, no node and no flow of the diagram is left unpassed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Chemins {

    static final String DOSSIER = "D-0001";

    private final String processus;
    private MoteurNu nu;

    Chemins(String processus) {
        this.processus = processus;
    }

    @BeforeAll
    void demarrerMoteur() {
        nu = MoteurNu.enMemoire();
    }

    @BeforeEach
    void fixerHorloge() {
        ClockUtil.setCurrentTime(Date.from(Doublures.DEPART));
    }

    @AfterEach
    void remettre() {
        ClockUtil.reset();
        nu.doublures.vider();
        List<ProcessInstance> restantes = nu.moteur
                .getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list();
        restantes.forEach(i -> nu.moteur.getRuntimeService().deleteProcessInstance(i.getId(), "end of test"));
    }

    @AfterAll
    void toutEstParcouru() {
        if (nu == null) return;
        try (MoteurNu fini = nu) {
            assertThat(fini.manquants(processus)).as("unpassed in " + processus).isEmpty();
        }
    }

    Doublures doublures() {
        return nu.doublures;
    }

    List<Passage> passages() {
        return nu.passages;
    }

    String ouvrir(Map<String, Object> autres) {
        Map<String, Object> variables = new HashMap<>(autres);
        variables.put("dossier", DOSSIER);
        return nu.moteur
                .getRuntimeService()
                .startProcessInstanceByKey(processus, DOSSIER, variables)
                .getId();
    }

    String ouvrirProjet() {
        return ouvrir(Map.of("projet", "P1"));
    }

    String ouvrirRapport(String rapport) {
        return ouvrir(Map.of("projet", "P1", "rapport", rapport));
    }

    /** The ids of the open tasks, whatever the process that holds them. */
    List<String> taches() {
        return nu.moteur.getTaskService().createTaskQuery().list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** Completes the one open task of this id, which must lie on the desk of this role. */
    void faire(String role, String tache, Map<String, Object> variables) {
        Task ouverte = nu.moteur
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(tache)
                .singleResult();
        assertThat(ouverte).as(tache + " among " + taches()).isNotNull();
        assertThat(nu.moteur.getTaskService().getIdentityLinksForTask(ouverte.getId()))
                .extracting(IdentityLink::getGroupId)
                .containsExactly(role);
        nu.moteur.getTaskService().complete(ouverte.getId(), variables);
    }

    void emetteur(String tache) {
        faire("EMETTEUR", tache, Map.of());
    }

    void analyste(String tache, String variable, Object valeur) {
        faire("ANALYSTE", tache, Map.of(variable, valeur));
    }

    /** Moves the clock to so many days after the start of the test and fires this timer, which must then be due. */
    void tirer(String minuterie, int jours) {
        ClockUtil.setCurrentTime(Doublures.apres(jours - 1));
        assertThat(du(minuterie)).as(minuterie + " too early").isNull();
        ClockUtil.setCurrentTime(Doublures.apres(jours));
        Job job = du(minuterie);
        assertThat(job).as(minuterie).isNotNull();
        nu.moteur.getManagementService().executeJob(job.getId());
    }

    private Job du(String minuterie) {
        return nu.moteur
                .getManagementService()
                .createJobQuery()
                .timers()
                .activityId(minuterie)
                .duedateLowerThan(new Date(ClockUtil.getCurrentTime().getTime() + 1))
                .singleResult();
    }

    void recevoir(String message, String projet) {
        nu.moteur
                .getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(DOSSIER)
                .processInstanceVariableEquals("projet", projet)
                .correlate();
    }

    /** What the engine's history tells of the instances. */
    Traces traces() {
        return new Traces(nu.moteur.getHistoryService());
    }
}
