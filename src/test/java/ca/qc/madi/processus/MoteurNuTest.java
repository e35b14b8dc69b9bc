package ca.qc.madi.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The witness of the path tests: what no instance passed is named, and an instance without key is refused. */
class MoteurNuTest {

    @Test
    void whatWasNotPassedIsListed() {
        try (MoteurNu nu = MoteurNu.enMemoire()) {
            nu.doublures.repondre("calculerVersement", "suite", "RIEN");
            nu.moteur.getRuntimeService().startProcessInstanceByKey(NomsVersement.PROCESSUS, "D-0001");
            nu.moteur
                    .getTaskService()
                    .complete(
                            nu.moteur
                                    .getTaskService()
                                    .createTaskQuery()
                                    .singleResult()
                                    .getId(),
                            Map.of("approuve", true));
            assertThat(nu.manquants(NomsVersement.PROCESSUS))
                    .containsExactlyInAnyOrder(
                            "Tache_ReviserCalcul",
                            "Service_EmettreVersement",
                            "Appel_Recouvrement",
                            "Fin_VersementEmis",
                            "Fin_RemboursementRegle",
                            "Flux_Approbation_ReviserCalcul",
                            "Flux_ReviserCalcul_CalculerVersement",
                            "Flux_Suite_EmettreVersement",
                            "Flux_Suite_Recouvrement",
                            "Flux_EmettreVersement_VersementEmis",
                            "Flux_Recouvrement_RemboursementRegle");
            assertThatThrownBy(() -> nu.moteur.getRuntimeService().startProcessInstanceByKey(NomsOctroi.PROCESSUS))
                    .hasMessageContaining("without business key");
        }
    }
}
