package ca.qc.madi.processus;

import ca.qc.madi.dossier.SuitesOctroi;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code bpmn/octroi.bpmn}. */
@Configuration
class DeleguesOctroi {

    @Bean
    JavaDelegate determinerVoie(SuitesOctroi suites) {
        return e -> e.setVariable(
                NomsOctroi.VOIE, suites.determinerVoie(Reperes.de(e).dossier()).name());
    }

    @Bean
    JavaDelegate transmettreEntente(SuitesOctroi suites) {
        return e -> suites.transmettreEntente(Reperes.de(e).dossier());
    }

    @Bean
    JavaDelegate mettreEnVigueur(SuitesOctroi suites) {
        return e -> suites.mettreEnVigueur(Reperes.de(e).dossier());
    }
}
