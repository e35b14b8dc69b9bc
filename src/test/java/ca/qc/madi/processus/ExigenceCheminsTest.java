package ca.qc.madi.processus;

import static ca.qc.madi.processus.NomsExigence.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExigenceCheminsTest extends Chemins {

    ExigenceCheminsTest() {
        super(PROCESSUS);
    }

    @Test
    void aDocumentIsAwaitedThroughItsReminderAndItsDueDate() {
        String exigence = ouvrirRapport("EXIGENCE-1");
        tirer(RAPPEL, 120);
        tirer(ECHEANCE, 140);
        assertThat(taches()).containsExactly(FOURNIR_EXIGENCE);
        emetteur(FOURNIR_EXIGENCE);
        assertThat(traces().fins(exigence)).containsExactly("Fin_Rappel", "Fin_Retard", "Fin_PieceFournie");
        assertThat(doublures().appels).containsExactly("consignerRappel", "consignerRetard");
    }

    /** An audit may come in with its report, or its report be awaited no more: nothing is left to do. */
    @Test
    void whatComesInAnotherWayLeavesTheDesk() {
        String exigence = ouvrirRapport("AUDIT-FINAL");
        recevoir(MESSAGE_EXIGENCE_CLOSE, "P1");
        assertThat(taches()).isEmpty();
        assertThat(traces().fins(exigence)).containsExactly("Fin_ExigenceClose");
        assertThat(traces().terminee(exigence)).isTrue();
    }
}
