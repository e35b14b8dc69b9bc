package ca.qc.madi.processus;

import ca.qc.madi.projet.SuitesPlanification;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code bpmn/planification.bpmn}. */
@Configuration
class DeleguesPlanification {

    @Bean
    JavaDelegate planifierMois(SuitesPlanification suites) {
        return e -> e.setVariable(
                NomsPlanification.RAPPORT,
                suites.planifierMois(Reperes.de(e).refProjet()).rapport());
    }

    @Bean
    JavaDelegate ouvrirPlanification(SuitesPlanification suites) {
        return e -> suites.ouvrir(Reperes.de(e).refRapport());
    }

    @Bean
    JavaDelegate consignerCaducite(SuitesPlanification suites) {
        return e -> suites.rendreCaduque(Reperes.de(e).refRapport());
    }
}
