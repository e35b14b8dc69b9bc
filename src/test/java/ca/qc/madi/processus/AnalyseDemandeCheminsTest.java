package ca.qc.madi.processus;

import static ca.qc.madi.processus.NomsAnalyseDemande.ANALYSER_DEMANDE;
import static ca.qc.madi.processus.NomsAnalyseDemande.AUTRES;
import static ca.qc.madi.processus.NomsAnalyseDemande.AVIS;
import static ca.qc.madi.processus.NomsAnalyseDemande.DECISION;
import static ca.qc.madi.processus.NomsAnalyseDemande.DEPOSER_DEMANDE;
import static ca.qc.madi.processus.NomsAnalyseDemande.FOURNIR_PRECISIONS;
import static ca.qc.madi.processus.NomsAnalyseDemande.PROCESSUS;
import static ca.qc.madi.processus.NomsAnalyseDemande.RECEVABLE;
import static ca.qc.madi.processus.NomsAnalyseDemande.RECUEILLIR_AVIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyseDemandeCheminsTest extends Chemins {

    AnalyseDemandeCheminsTest() {
        super(PROCESSUS);
    }

    @Test
    void aRequestThatIsNotReceivableComesBackToTheEmetteur() {
        doublures().repondre("validerDemande", RECEVABLE, false, true);
        demander(false);
        emetteur(DEPOSER_DEMANDE);
        assertThat(taches()).containsExactly(DEPOSER_DEMANDE);
        emetteur(DEPOSER_DEMANDE);
        assertThat(taches()).containsExactly(ANALYSER_DEMANDE);
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTE, Fin_DemandeAcceptee", "REFUSE, Fin_DemandeRefusee", "NON_ADMISSIBLE, Fin_NonAdmissible"})
    void aRequestMayEndAfterItsClarifications(String decision, String fin) {
        String demande = enAnalyse(false);
        analyste(ANALYSER_DEMANDE, DECISION, "PRECISIONS");
        emetteur(FOURNIR_PRECISIONS);
        analyste(ANALYSER_DEMANDE, DECISION, decision);
        assertThat(traces().fins(demande)).containsExactly(fin);
        assertThat(doublures().appels).containsExactly("validerDemande");
    }

    @Test
    void opinionsAreGatheredBesideTheAnalysisUntilNoOtherIsAwaited() {
        String demande = enAnalyse(true);
        assertThat(taches()).containsExactly(ANALYSER_DEMANDE, RECUEILLIR_AVIS);
        analyste(RECUEILLIR_AVIS, AUTRES, true);
        analyste(RECUEILLIR_AVIS, AUTRES, false);
        assertThat(taches()).containsExactly(ANALYSER_DEMANDE);
        analyste(ANALYSER_DEMANDE, DECISION, "ACCEPTE");
        assertThat(traces().fins(demande)).containsExactly("Fin_AvisRecueillis", "Fin_DemandeAcceptee");
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTE, Fin_DemandeAcceptee", "REFUSE, Fin_DemandeRefusee", "NON_ADMISSIBLE, Fin_NonAdmissible"})
    void aDecisionWaitsForNoOpinion(String decision, String fin) {
        String demande = enAnalyse(true);
        analyste(ANALYSER_DEMANDE, DECISION, decision);
        assertThat(taches()).isEmpty();
        assertThat(traces().fins(demande)).containsExactly(fin);
        assertThat(traces().terminee(demande)).isTrue();
    }

    private String demander(boolean avis) {
        return ouvrir(Map.of("projet", "P1", AVIS, avis));
    }

    private String enAnalyse(boolean avis) {
        doublures().repondre("validerDemande", RECEVABLE, true);
        String demande = demander(avis);
        emetteur(DEPOSER_DEMANDE);
        return demande;
    }
}
