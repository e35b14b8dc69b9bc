package ca.qc.madi.processus;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A study begun before a new edition of the diagrams ends on the edition it began with, and so does all it calls,
 * across a restart; a study begun after follows the new one.
 */
class VersionsTest {

    @TempDir
    Path dossier;

    @BeforeEach
    void fixerHorloge() {
        ClockUtil.setCurrentTime(Date.from(Doublures.DEPART));
    }

    @AfterEach
    void remettreHorloge() {
        ClockUtil.reset();
    }

    @Test
    void anOldStudyEndsOnItsOwnEditionAndANewOneFollowsTheNext() {
        String ancienne;
        try (MoteurNu avant = preparer()) {
            avant.deployer();
            ancienne = accepterJusquAuRapport(avant, "D-0001");
        }
        try (MoteurNu apres = preparer()) {
            EditionSuivante.deployer(apres);
            String nouvelle = accepterJusquAuRapport(apres, "D-0002");
            for (String cle : List.of("D-0001", "D-0002")) finir(apres, cle);

            assertThat(versions(apres, "D-0001")).isEqualTo(partout(1));
            assertThat(versions(apres, "D-0002")).isEqualTo(partout(2));
            assertThat(nouveauxPas(apres, ancienne)).isZero();
            assertThat(nouveauxPas(apres, nouvelle)).isEqualTo(1);
            assertThat(restantes(apres)).isZero();
            assertThat(apres.passages)
                    .filteredOn(p -> p.cle().equals("D-0001"))
                    .isNotEmpty()
                    .allMatch(p -> p.definition().contains(":1:"));
        }
    }

    /** The edition on which a study held its request and its reports in one diagram. */
    @Test
    void aStudyOfTheFirstEditionEndsOnIt() {
        try (MoteurNu avant = preparer()) {
            deployerPremiereEdition(avant);
            accepterJusquAuRapport(avant, "D-0001");
        }
        try (MoteurNu apres = preparer()) {
            apres.deployer();
            finir(apres, "D-0001", EditionsAnterieures.MESSAGE_FIN_ETUDE);

            assertThat(versions(apres, "D-0001"))
                    .isEqualTo(Map.of(
                            "etude-pte", List.of(1),
                            "rapport-annuel", List.of(1),
                            "rapport-final", List.of(1),
                            "versement", List.of(1, 1)));
            assertThat(restantes(apres)).isZero();
            accepterJusquAuRapport(apres, "D-0002");
            finir(apres, "D-0002");
            assertThat(versions(apres, "D-0002")).containsEntry("etude-pte", List.of(2));
        }
    }

    private static void deployerPremiereEdition(MoteurNu nu) {
        nu.moteur
                .getRepositoryService()
                .createDeployment()
                .addClasspathResource("editions/etude-pte.bpmn")
                .addClasspathResource("editions/rapport-final.bpmn")
                .addClasspathResource("bpmn/rapport-annuel.bpmn")
                .addClasspathResource("bpmn/versement.bpmn")
                .deploy();
    }

    private MoteurNu preparer() {
        MoteurNu nu = MoteurNu.surFichier(dossier.resolve("moteur"));
        nu.doublures.repondre("validerDemande", "recevable", true);
        nu.doublures.repondre("planifierRapport", "prochainRapport", "AVANCEMENT-2023");
        nu.doublures.repondre("ouvrirRapport", "rapport", "AVANCEMENT-2023");
        nu.doublures.repondre("planifierFinal", "rapport", "FINAL");
        nu.doublures.repondre("validerRapport", "recevable", true);
        nu.doublures.repondre("calculerVersement", "suite", "RIEN");
        return nu;
    }

    private static String accepterJusquAuRapport(MoteurNu nu, String cle) {
        String etude = nu.moteur
                .getRuntimeService()
                .startProcessInstanceByKey(NomsEtudePte.PROCESSUS, cle, Map.of("dossier", cle, "projet", "P1"))
                .getId();
        faire(nu, cle, NomsAnalyseDemande.DEPOSER_DEMANDE, Map.of());
        faire(nu, cle, NomsAnalyseDemande.ANALYSER_DEMANDE, Map.of("decision", "ACCEPTE"));
        Job ouverture = nu
                .moteur
                .getManagementService()
                .createJobQuery()
                .activityId(NomsRealisation.OUVERTURE_RAPPORT)
                .list()
                .stream()
                .filter(minuterie -> cle.equals(cle(nu, minuterie)))
                .findFirst()
                .orElseThrow();
        ClockUtil.setCurrentTime(ouverture.getDuedate());
        nu.moteur.getManagementService().executeJob(ouverture.getId());
        return etude;
    }

    private static String cle(MoteurNu nu, Job minuterie) {
        return nu.moteur
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(minuterie.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    private static void finir(MoteurNu nu, String cle) {
        finir(nu, cle, NomsRealisation.MESSAGE_FIN_PROJET);
    }

    private static void finir(MoteurNu nu, String cle, String messageFin) {
        faire(nu, cle, NomsRapportAnnuel.DEPOSER_RAPPORT, Map.of());
        faire(nu, cle, NomsRapportAnnuel.ANALYSER_RAPPORT, Map.of("decision", "ACCEPTE"));
        faire(nu, cle, NomsVersement.APPROUVER_VERSEMENT, Map.of("approuve", true));
        nu.moteur.getRuntimeService().correlateMessage(messageFin, cle);
        faire(nu, cle, NomsRapportFinal.DEPOSER_FINAL, Map.of());
        faire(nu, cle, NomsRapportFinal.ANALYSER_FINAL, Map.of("decision", "ACCEPTE"));
        faire(nu, cle, NomsVersement.APPROUVER_VERSEMENT, Map.of("approuve", true));
    }

    private static void faire(MoteurNu nu, String cle, String tache, Map<String, Object> variables) {
        Task ouverte = nu.moteur
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(cle)
                .taskDefinitionKey(tache)
                .singleResult();
        nu.moteur.getTaskService().complete(ouverte.getId(), variables);
    }

    /** The versions each process of a dossier ran on, as history tells them. */
    private static Map<String, List<Integer>> versions(MoteurNu nu, String cle) {
        return nu
                .moteur
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(cle)
                .finished()
                .list()
                .stream()
                .collect(groupingBy(
                        HistoricProcessInstance::getProcessDefinitionKey,
                        mapping(HistoricProcessInstance::getProcessDefinitionVersion, toList())));
    }

    private static Map<String, List<Integer>> partout(int version) {
        return Map.of(
                "etude-pte", List.of(version),
                "analyse-demande", List.of(version),
                "realisation", List.of(version),
                "rapport-annuel", List.of(version),
                "rapport-final", List.of(version),
                "versement", List.of(version, version));
    }

    private static long nouveauxPas(MoteurNu nu, String etude) {
        return nu.moteur
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(etude)
                .activityId(EditionSuivante.PREFIXE + "Fin_Etude")
                .count();
    }

    private static long restantes(MoteurNu nu) {
        return nu.moteur.getRuntimeService().createProcessInstanceQuery().count();
    }
}
