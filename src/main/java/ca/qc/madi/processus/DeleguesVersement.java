package ca.qc.madi.processus;

import ca.qc.madi.versement.SuitesVersement;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code bpmn/versement.bpmn} (étape 10). */
@Configuration
class DeleguesVersement {

    @Bean
    JavaDelegate calculerVersement(SuitesVersement suites) {
        return e -> e.setVariable(
                NomsVersement.SUITE, suites.calculer(Reperes.de(e).refRapport()).name());
    }

    @Bean
    JavaDelegate emettreVersement(SuitesVersement suites) {
        return e -> suites.emettre(Reperes.de(e).refRapport());
    }

    @Bean
    JavaDelegate facturerRemboursement(SuitesVersement suites) {
        return e -> suites.facturer(Reperes.de(e).refRapport());
    }
}
