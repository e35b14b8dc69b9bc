package ca.qc.madi.processus;

import static ca.qc.madi.processus.NomsRapportFinal.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RapportFinalCheminsTest extends Chemins {

    RapportFinalCheminsTest() {
        super(PROCESSUS);
    }

    @Test
    void aFinalReportAcceptedAfterItsDocumentsIsSettled() {
        doublures().repondre("validerRapport", RECEVABLE, false, true);
        doublures().repondre("calculerVersement", NomsVersement.SUITE, "FACTURER");
        doublures().repondre("facturerRemboursement", NomsRecouvrement.FACTURE, false);
        String rapport = ouvrirRapport("FINAL");
        emetteur(DEPOSER_FINAL);
        assertThat(taches()).containsExactly(DEPOSER_FINAL);
        emetteur(DEPOSER_FINAL);
        analyste(ANALYSER_FINAL, DECISION, "PIECES");
        emetteur(FOURNIR_PIECES_FINAL);
        analyste(ANALYSER_FINAL, DECISION, "ACCEPTE");
        assertThat(traces().appelees(rapport)).containsOnly(Map.entry("versement", DOSSIER));
        analyste(NomsVersement.APPROUVER_VERSEMENT, NomsVersement.APPROUVE, true);
        assertThat(traces().fins(rapport)).containsExactly("Fin_FinalRegle");
    }

    @Test
    void aFinalReportRefusedInTimeMayBeFiledAgain() {
        doublures().repondre("validerRapport", RECEVABLE, true);
        doublures().repondre("calculerVersement", NomsVersement.SUITE, "RIEN");
        String rapport = ouvrirRapport("FINAL");
        emetteur(DEPOSER_FINAL);
        faire("ANALYSTE", ANALYSER_FINAL, Map.of(DECISION, "REFUSE", NomsRapportFinal.REPRISE, true));
        assertThat(taches()).containsExactly(DEPOSER_FINAL);
        assertThat(doublures().appels).containsExactly("validerRapport", "rouvrirFinal");
        emetteur(DEPOSER_FINAL);
        analyste(ANALYSER_FINAL, DECISION, "ACCEPTE");
        analyste(NomsVersement.APPROUVER_VERSEMENT, NomsVersement.APPROUVE, true);
        assertThat(traces().fins(rapport)).containsExactly("Fin_FinalRegle");
    }

    @Test
    void theReminderAndTheDueDateLeaveTheTaskOpen() {
        doublures().repondre("validerRapport", RECEVABLE, true);
        String rapport = ouvrirRapport("FINAL");
        tirer(RAPPEL, 120);
        tirer(ECHEANCE, 140);
        assertThat(doublures().appels).containsExactly("consignerRappel", "consignerRetard");
        emetteur(DEPOSER_FINAL);
        faire("ANALYSTE", ANALYSER_FINAL, Map.of(DECISION, "REFUSE", NomsRapportFinal.REPRISE, false));
        assertThat(traces().fins(rapport)).containsExactly("Fin_RappelFinal", "Fin_RetardFinal", "Fin_FinalRefuse");
    }
}
