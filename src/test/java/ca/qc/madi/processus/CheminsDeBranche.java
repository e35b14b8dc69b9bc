package ca.qc.madi.processus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the diagrams of the three branches have in common: a request, the realisation, three ways to end. */
abstract class CheminsDeBranche extends Chemins {

    private final String fin;
    private final List<String> enAnalyse;

    CheminsDeBranche(String processus, String fin, String... enAnalyse) {
        super(processus);
        this.fin = fin;
        this.enAnalyse = List.of(enAnalyse);
    }

    @BeforeEach
    void preparer() {
        doublures().repondre("validerDemande", NomsAnalyseDemande.RECEVABLE, true);
        doublures().repondre("planifierRapport", NomsRealisation.PROCHAIN_RAPPORT, "AVANCEMENT-2023");
        doublures().repondre("planifierFinal", NomsRealisation.RAPPORT, "FINAL");
        doublures().repondre("validerRapport", NomsRapportFinal.RECEVABLE, true);
        doublures().repondre("calculerVersement", NomsVersement.SUITE, "RIEN");
    }

    @Test
    void anAcceptedProjectIsCarriedOutToItsEnd() {
        String projet = decider("ACCEPTE");
        assertThat(traces().appelees(projet))
                .containsOnly(Map.entry("analyse-demande", DOSSIER), Map.entry("realisation", DOSSIER));
        recevoir(NomsRealisation.MESSAGE_FIN_PROJET, "P1");
        emetteur(NomsRapportFinal.DEPOSER_FINAL);
        analyste(NomsRapportFinal.ANALYSER_FINAL, NomsRapportFinal.DECISION, "ACCEPTE");
        analyste(NomsVersement.APPROUVER_VERSEMENT, NomsVersement.APPROUVE, true);
        apresLeFinal();
        assertThat(traces().fins(projet)).containsExactly(fin);
        assertThat(traces().terminee(projet)).isTrue();
    }

    /** What is still awaited once the final is settled; nothing where the branch has no follow-up. */
    void apresLeFinal() {}

    @ParameterizedTest
    @ValueSource(strings = {"REFUSE", "NON_ADMISSIBLE"})
    void aRequestThatIsNotAcceptedEndsThere(String decision) {
        String projet = decider(decision);
        assertThat(traces().fins(projet)).containsExactly("Fin_ProjetNonRetenu");
        assertThat(traces().terminee(projet)).isTrue();
    }

    /** G-ADM-06. */
    @Test
    void anAcceptedProjectMayStillBeDeclaredNotAdmissible() {
        String projet = decider("ACCEPTE");
        recevoir(NomsRealisation.MESSAGE_FIN_PROJET, "P1");
        assertThat(taches()).containsExactly(NomsRapportFinal.DEPOSER_FINAL);
        recevoir(NomsEtudePte.MESSAGE_NON_ADMISSIBILITE, "P1");
        assertThat(taches()).isEmpty();
        assertThat(traces().fins(projet)).containsExactly("Fin_NonAdmissible");
        assertThat(traces().terminee(projet)).isTrue();
    }

    private String decider(String decision) {
        String projet = ouvrirProjet();
        emetteur(NomsAnalyseDemande.DEPOSER_DEMANDE);
        assertThat(taches()).containsExactlyElementsOf(enAnalyse);
        analyste(NomsAnalyseDemande.ANALYSER_DEMANDE, NomsAnalyseDemande.DECISION, decision);
        return projet;
    }
}
