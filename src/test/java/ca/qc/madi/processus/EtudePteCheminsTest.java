package ca.qc.madi.processus;

import static ca.qc.madi.processus.NomsEtudePte.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EtudePteCheminsTest extends Chemins {

    EtudePteCheminsTest() {
        super(PROCESSUS);
    }

    @Test
    void aRequestThatIsNotReceivableComesBackToTheEmetteur() {
        doublures().repondre("validerDemande", RECEVABLE, false, true);
        ouvrirProjet();
        emetteur(DEPOSER_DEMANDE);
        assertThat(taches()).containsExactly(DEPOSER_DEMANDE);
        emetteur(DEPOSER_DEMANDE);
        assertThat(taches()).containsExactly(ANALYSER_DEMANDE);
    }

    @ParameterizedTest
    @CsvSource({"REFUSE, Fin_DemandeRefusee", "NON_ADMISSIBLE, Fin_NonAdmissible"})
    void aRequestMayEndAfterItsClarifications(String decision, String fin) {
        String etude = enAnalyse();
        analyste(ANALYSER_DEMANDE, DECISION, "PRECISIONS");
        emetteur(FOURNIR_PRECISIONS);
        analyste(ANALYSER_DEMANDE, DECISION, decision);
        assertThat(traces().fins(etude)).containsExactly(fin);
        assertThat(doublures().appels).containsExactly("validerDemande");
    }

    @Test
    void aStudyWithinOneYearGoesStraightToItsFinalReport() {
        String etude = acceptee();
        recevoir(MESSAGE_FIN_ETUDE, "P1");
        assertThat(traces().appelees(etude)).containsOnly(Map.entry("rapport-final", DOSSIER));
        assertThat(traces().variable("rapport-final", RAPPORT)).isEqualTo("FINAL");
        reglerFinal();
        assertThat(traces().fins(etude)).containsExactly("Fin_Etude");
        assertThat(traces().terminee(etude)).isTrue();
    }

    @Test
    void theStudyGoesOnWhileAYearlyReportIsOpenAndEachYearBringsItsOwn() {
        doublures().repondre("ouvrirRapport", RAPPORT, "AVANCEMENT-2023", "AVANCEMENT-2024");
        String etude = acceptee();
        tirer(OUVERTURE_RAPPORT, 100);
        assertThat(traces().appelees(etude)).containsOnly(Map.entry("rapport-annuel", DOSSIER));
        assertThat(traces().variable("rapport-annuel", RAPPORT)).isEqualTo("AVANCEMENT-2023");
        reglerAvancement();
        assertThat(traces().fins(etude)).containsExactly("Fin_RapportTermine");

        doublures().repondre("planifierFinal", RAPPORT, "FINAL");
        recevoir(MESSAGE_FIN_ETUDE, "P1");
        reglerFinal();
        assertThat(traces().fins(etude)).containsExactly("Fin_RapportTermine", "Fin_Etude");
        assertThat(doublures().appels.stream().filter("planifierRapport"::equals))
                .hasSize(2);
    }

    @Test
    void theEndOfTheStudyMayReplaceAnOpenYearlyReport() {
        doublures().repondre("ouvrirRapport", RAPPORT, "AVANCEMENT-2023");
        String etude = acceptee();
        tirer(OUVERTURE_RAPPORT, 100);
        recevoir(MESSAGE_FIN_ETUDE, "P1");
        assertThat(taches()).containsExactly(NomsRapportFinal.DEPOSER_FINAL, NomsRapportAnnuel.DEPOSER_RAPPORT);
        recevoir(NomsRapportAnnuel.MESSAGE_RAPPORT_REMPLACE, "P1");
        assertThat(traces().fins(etude)).containsExactly("Fin_RapportTermine");
        reglerFinal();
        assertThat(traces().terminee(etude)).isTrue();
    }

    private String enAnalyse() {
        doublures().repondre("validerDemande", RECEVABLE, true);
        doublures().repondre("planifierRapport", PROCHAIN_RAPPORT, "AVANCEMENT-2023");
        doublures().repondre("planifierFinal", RAPPORT, "FINAL");
        doublures().repondre("validerRapport", RECEVABLE, true);
        doublures().repondre("calculerVersement", NomsVersement.SUITE, "VERSER");
        String etude = ouvrirProjet();
        emetteur(DEPOSER_DEMANDE);
        return etude;
    }

    private String acceptee() {
        String etude = enAnalyse();
        analyste(ANALYSER_DEMANDE, DECISION, "ACCEPTE");
        assertThat(taches()).isEmpty();
        return etude;
    }

    private void reglerAvancement() {
        emetteur(NomsRapportAnnuel.DEPOSER_RAPPORT);
        analyste(NomsRapportAnnuel.ANALYSER_RAPPORT, DECISION, "ACCEPTE");
        analyste(NomsVersement.APPROUVER_VERSEMENT, NomsVersement.APPROUVE, true);
    }

    private void reglerFinal() {
        emetteur(NomsRapportFinal.DEPOSER_FINAL);
        analyste(NomsRapportFinal.ANALYSER_FINAL, DECISION, "ACCEPTE");
        analyste(NomsVersement.APPROUVER_VERSEMENT, NomsVersement.APPROUVE, true);
    }
}
