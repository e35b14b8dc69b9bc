package ca.qc.madi.processus;

import static ca.qc.madi.processus.NomsPlanification.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanificationCheminsTest extends Chemins {

    PlanificationCheminsTest() {
        super(PROCESSUS);
    }

    @Test
    void anUpdateReceivedLeadsToTheNextMonthAndTheEndOfTheProjectToTheEnd() {
        String planification = ouverte();
        tirer(RAPPEL, 120);
        emetteur(PLANIFIER);
        assertThat(taches()).isEmpty();
        recevoir(MESSAGE_PLANIFICATION_CLOSE, "P1");
        assertThat(traces().fins(planification)).containsExactly("Fin_Rappel", "Fin_ProjetTermine");
        assertThat(doublures().appels)
                .containsExactly("planifierMois", "ouvrirPlanification", "consignerRappel", "planifierMois");
    }

    @Test
    void aMonthWithoutAnswerLapsesAndTheNextIsAwaited() {
        ouverte();
        tirer(ECHEANCE, 140);
        assertThat(taches()).isEmpty();
        assertThat(doublures().appels).endsWith("consignerCaducite", "planifierMois");
    }

    @Test
    void theEndOfTheProjectClosesAnOpenMonth() {
        String planification = ouverte();
        recevoir(MESSAGE_PLANIFICATION_CLOSE, "P1");
        assertThat(traces().fins(planification)).containsExactly("Fin_PlanificationAbandonnee");
        assertThat(doublures().appels).endsWith("ouvrirPlanification", "consignerCaducite");
        assertThat(traces().terminee(planification)).isTrue();
    }

    private String ouverte() {
        doublures().repondre("planifierMois", RAPPORT, "PLANIFICATION-2024-07");
        String planification = ouvrirProjet();
        tirer(OUVERTURE, 100);
        assertThat(taches()).containsExactly(PLANIFIER);
        return planification;
    }
}
