package ca.qc.madi.processus;

import ca.qc.madi.flux.Repere;
import ca.qc.madi.projet.JugementDepot;
import ca.qc.madi.projet.SuitesProjet;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code analyse-demande}, {@code realisation}, {@code rapport-annuel} and
 * {@code rapport-final}. */
@Configuration
class DeleguesProjet {

    /** Reads the workbook received with POI and judges it (étape 8). */
    @Bean
    JavaDelegate validerDemande(JugementDepot jugement) {
        return e -> e.setVariable(
                NomsAnalyseDemande.RECEVABLE,
                jugement.jugerDemande(Reperes.de(e).refProjet()));
    }

    /** Reads the workbook received with POI and judges it (étapes 9A and 9). */
    @Bean
    JavaDelegate validerRapport(JugementDepot jugement) {
        return e -> e.setVariable(
                NomsRapportAnnuel.RECEVABLE, jugement.jugerRapport(Reperes.de(e).refRapport()));
    }

    @Bean
    JavaDelegate planifierRapport(SuitesProjet suites) {
        return e -> e.setVariable(
                NomsRealisation.PROCHAIN_RAPPORT,
                suites.planifierRapport(Reperes.de(e).refProjet()).rapport());
    }

    @Bean
    JavaDelegate ouvrirRapport(SuitesProjet suites) {
        return e -> {
            String rapport = (String) e.getVariable(NomsRealisation.PROCHAIN_RAPPORT);
            Repere repere = Reperes.de(e);
            suites.ouvrirRapport(repere.refProjet().rapport(rapport));
            e.setVariable(NomsRealisation.RAPPORT, rapport);
        };
    }

    @Bean
    JavaDelegate planifierFinal(SuitesProjet suites) {
        return e -> e.setVariable(
                NomsRealisation.RAPPORT,
                suites.planifierFinal(Reperes.de(e).refProjet()).rapport());
    }

    @Bean
    JavaDelegate rouvrirFinal(SuitesProjet suites) {
        return e -> suites.rouvrirFinal(Reperes.de(e).refRapport());
    }

    @Bean
    JavaDelegate consignerRappel(SuitesProjet suites) {
        return e -> suites.consignerRappel(Reperes.de(e).refRapport());
    }

    @Bean
    JavaDelegate consignerRetard(SuitesProjet suites) {
        return e -> suites.consignerRetard(Reperes.de(e).refRapport());
    }
}
