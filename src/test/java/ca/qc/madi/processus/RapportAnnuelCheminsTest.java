package ca.qc.madi.processus;

import static ca.qc.madi.processus.NomsRapportAnnuel.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RapportAnnuelCheminsTest extends Chemins {

    RapportAnnuelCheminsTest() {
        super(PROCESSUS);
    }

    @Test
    void aReportAcceptedAfterItsDocumentsIsPaid() {
        doublures().repondre("validerRapport", RECEVABLE, false, true);
        doublures().repondre("calculerVersement", NomsVersement.SUITE, "VERSER");
        String rapport = ouvrirRapport("AVANCEMENT-2023");
        emetteur(DEPOSER_RAPPORT);
        assertThat(taches()).containsExactly(DEPOSER_RAPPORT);
        emetteur(DEPOSER_RAPPORT);
        analyste(ANALYSER_RAPPORT, DECISION, "PIECES");
        emetteur(FOURNIR_PIECES);
        analyste(ANALYSER_RAPPORT, DECISION, "ACCEPTE");
        assertThat(traces().appelees(rapport)).containsOnly(Map.entry("versement", DOSSIER));
        analyste(NomsVersement.APPROUVER_VERSEMENT, NomsVersement.APPROUVE, true);
        assertThat(traces().fins(rapport)).containsExactly("Fin_RapportRegle");
    }

    @Test
    void theReminderAndTheDueDateLeaveTheTaskOpen() {
        doublures().repondre("validerRapport", RECEVABLE, true);
        String rapport = ouvrirRapport("AVANCEMENT-2023");
        tirer(RAPPEL, 120);
        assertThat(doublures().appels).containsExactly("consignerRappel");
        tirer(ECHEANCE, 140);
        assertThat(doublures().appels).containsExactly("consignerRappel", "consignerRetard");
        emetteur(DEPOSER_RAPPORT);
        analyste(ANALYSER_RAPPORT, DECISION, "REFUSE");
        assertThat(traces().fins(rapport)).containsExactly("Fin_Rappel", "Fin_Retard", "Fin_RapportRefuse");
    }

    /** The engine arms both timers with the task; that each is written down once is the delegates' business. */
    @Test
    void aDepositThatComesBackArmsTheTimersAgain() {
        doublures().repondre("validerRapport", RECEVABLE, false);
        ouvrirRapport("AVANCEMENT-2023");
        tirer(RAPPEL, 120);
        emetteur(DEPOSER_RAPPORT);
        tirer(RAPPEL, 120);
        assertThat(doublures().appels).containsExactly("consignerRappel", "validerRapport", "consignerRappel");
    }

    @Test
    void aReplacedReportLeavesTheDesk() {
        String rapport = ouvrirRapport("AVANCEMENT-2023");
        recevoir(MESSAGE_RAPPORT_REMPLACE, "P1");
        assertThat(traces().fins(rapport)).containsExactly("Fin_RapportRemplace");
        assertThat(traces().terminee(rapport)).isTrue();
        assertThat(taches()).isEmpty();
    }
}
