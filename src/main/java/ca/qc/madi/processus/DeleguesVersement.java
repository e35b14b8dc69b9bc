package ca.qc.madi.processus;

import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.versement.SuitesRecouvrement;
import ca.qc.madi.versement.SuitesVersement;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code versement} and {@code recouvrement} (étape 10 and after). */
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

    /** Invoices what the process was started for; from then on the process is the refund's own. */
    @Bean
    JavaDelegate facturerRemboursement(SuitesRecouvrement suites) {
        return e -> {
            Optional<RefRapport> facture = suites.facturer(Reperes.de(e).refRapport());
            e.setVariable(NomsRecouvrement.FACTURE, facture.isPresent());
            facture.ifPresent(f -> e.setVariable(NomsRecouvrement.RAPPORT, f.rapport()));
        };
    }
}
