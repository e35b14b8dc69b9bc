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
}
