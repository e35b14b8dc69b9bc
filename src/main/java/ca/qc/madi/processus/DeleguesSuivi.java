package ca.qc.madi.processus;

import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.suivi.SuitesSuivi;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code bpmn/suivi-annuel.bpmn} (étapes 12 and 13). */
@Configuration
class DeleguesSuivi {

    @Bean
    JavaDelegate commencerSuivi(SuitesSuivi suites) {
        return e -> e.setVariable(
                NomsSuiviAnnuel.PHASES_ACHEVEES, suites.commencer(Reperes.de(e).refProjet()));
    }

    @Bean
    JavaDelegate planifierAnnee(SuitesSuivi suites) {
        return e -> {
            RefRapport annee = suites.planifierAnnee(Reperes.de(e).refProjet());
            e.setVariable(NomsSuiviAnnuel.RAPPORT, annee.rapport());
            e.setVariable(NomsSuiviAnnuel.ANNIVERSAIRE_PASSE, suites.anniversairePasse(annee));
        };
    }

    @Bean
    JavaDelegate ouvrirAnnee(SuitesSuivi suites) {
        return e -> suites.ouvrirAnnee(Reperes.de(e).refRapport());
    }

    @Bean
    JavaDelegate terminerAnnee(SuitesSuivi suites) {
        return e -> e.setVariable(
                NomsSuiviAnnuel.RESTE_ANNEE, suites.terminerAnnee(Reperes.de(e).refProjet()));
    }

    @Bean
    JavaDelegate cloreProjet(SuitesSuivi suites) {
        return e -> suites.clore(Reperes.de(e).refProjet());
    }
}
