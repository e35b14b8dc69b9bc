package ca.qc.madi.processus;

import static ca.qc.madi.processus.NomsRecouvrement.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RecouvrementCheminsTest extends Chemins {

    RecouvrementCheminsTest() {
        super(PROCESSUS);
    }

    @Test
    void nothingOwedEndsAtOnce() {
        doublures().repondre("facturerRemboursement", FACTURE, false);
        String recouvrement = ouvrirRapport("SUIVI-3");
        assertThat(traces().fins(recouvrement)).containsExactly("Fin_SansReclamation");
    }

    @Test
    void aRefundIsAwaitedThroughItsReminderAndItsDueDate() {
        doublures().repondre("facturerRemboursement", FACTURE, true);
        String recouvrement = ouvrirRapport("SUIVI-3");
        tirer(RAPPEL, 120);
        tirer(ECHEANCE, 140);
        assertThat(taches()).containsExactly(PERCEVOIR_REMBOURSEMENT);
        faire("ANALYSTE", PERCEVOIR_REMBOURSEMENT, Map.of());
        assertThat(traces().fins(recouvrement)).containsExactly("Fin_Rappel", "Fin_Retard", "Fin_RemboursementPercu");
        assertThat(doublures().appels).containsExactly("facturerRemboursement", "consignerRappel", "consignerRetard");
    }
}
