package ca.qc.madi.processus;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.TestMoteur;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The engine's history outlives a project of thirteen years, and nothing of a running one is ever removed. */
@TestMoteur
class DureeHistoireTest {

    /** A life of thirteen years from the offer, then seven more that papers are kept. */
    private static final Duration VIE = Duration.ofDays(Period.ofYears(13 + 7).getYears() * 366L);

    @Autowired
    private ProcessEngineConfigurationImpl moteur;

    @Autowired
    private RepositoryService depot;

    @Value("${camunda.bpm.job-execution.max-jobs-per-acquisition}")
    private int parLot;

    @Test
    void eachDiagramKeepsItsHistoryThatLong() {
        List<ProcessDefinition> diagrammes =
                depot.createProcessDefinitionQuery().latestVersion().list();
        assertThat(diagrammes)
                .extracting(ProcessDefinition::getKey)
                .containsExactlyInAnyOrderElementsOf(Diagrammes.processus());
        assertThat(diagrammes)
                .allSatisfy(d -> assertThat(d.getHistoryTimeToLive()).isGreaterThan((int) VIE.toDays()));
    }

    /** Counted from the end of an instance, never from its start. */
    @Test
    void theTimeIsCountedFromTheEnd() {
        assertThat(moteur.getHistoryRemovalTimeStrategy())
                .isEqualTo(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_END);
        assertThat(moteur.getHistory()).isEqualTo(ProcessEngineConfiguration.HISTORY_FULL);
    }

    @Test
    void atMostTwentyStepsAreTakenAtATime() {
        assertThat(parLot).isLessThanOrEqualTo(20);
    }
}
