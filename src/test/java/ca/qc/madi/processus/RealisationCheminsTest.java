package ca.qc.madi.processus;

import static ca.qc.madi.processus.NomsRealisation.MESSAGE_FIN_PROJET;
import static ca.qc.madi.processus.NomsRealisation.OUVERTURE_RAPPORT;
import static ca.qc.madi.processus.NomsRealisation.PROCESSUS;
import static ca.qc.madi.processus.NomsRealisation.PROCHAIN_RAPPORT;
import static ca.qc.madi.processus.NomsRealisation.RAPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RealisationCheminsTest extends Chemins {

    RealisationCheminsTest() {
        super(PROCESSUS);
    }

    @BeforeEach
    void preparer() {
        doublures().repondre("planifierRapport", PROCHAIN_RAPPORT, "AVANCEMENT-2023");
        doublures().repondre("ouvrirRapport", RAPPORT, "AVANCEMENT-2023", "AVANCEMENT-2024");
        doublures().repondre("planifierFinal", RAPPORT, "FINAL");
        doublures().repondre("validerRapport", NomsRapportFinal.RECEVABLE, true);
        doublures().repondre("calculerVersement", NomsVersement.SUITE, "VERSER");
    }

    @Test
    void aProjectWithinOneYearGoesStraightToItsFinalReport() {
        String projet = ouvrirProjet();
        recevoir(MESSAGE_FIN_PROJET, "P1");
        assertThat(traces().appelees(projet)).containsOnly(Map.entry("rapport-final", DOSSIER));
        assertThat(traces().variable("rapport-final", RAPPORT)).isEqualTo("FINAL");
        reglerFinal();
        assertThat(traces().fins(projet)).containsExactly("Fin_Realisation");
        assertThat(traces().terminee(projet)).isTrue();
    }

    @Test
    void theProjectGoesOnWhileAYearlyReportIsOpenAndEachYearBringsItsOwn() {
        String projet = ouvrirProjet();
        tirer(OUVERTURE_RAPPORT, 100);
        assertThat(traces().appelees(projet)).containsOnly(Map.entry("rapport-annuel", DOSSIER));
        assertThat(traces().variable("rapport-annuel", RAPPORT)).isEqualTo("AVANCEMENT-2023");
        reglerAvancement();
        assertThat(traces().fins(projet)).containsExactly("Fin_RapportTermine");
        recevoir(MESSAGE_FIN_PROJET, "P1");
        reglerFinal();
        assertThat(traces().fins(projet)).containsExactly("Fin_RapportTermine", "Fin_Realisation");
        assertThat(doublures().appels.stream().filter("planifierRapport"::equals))
                .hasSize(2);
    }

    @Test
    void theEndOfTheProjectMayReplaceAnOpenYearlyReport() {
        String projet = ouvrirProjet();
        tirer(OUVERTURE_RAPPORT, 100);
        recevoir(MESSAGE_FIN_PROJET, "P1");
        assertThat(taches()).containsExactly(NomsRapportFinal.DEPOSER_FINAL, NomsRapportAnnuel.DEPOSER_RAPPORT);
        recevoir(NomsRapportAnnuel.MESSAGE_RAPPORT_REMPLACE, "P1");
        assertThat(traces().fins(projet)).containsExactly("Fin_RapportTermine");
        reglerFinal();
        assertThat(traces().terminee(projet)).isTrue();
    }

    private void reglerAvancement() {
        emetteur(NomsRapportAnnuel.DEPOSER_RAPPORT);
        analyste(NomsRapportAnnuel.ANALYSER_RAPPORT, NomsRapportAnnuel.DECISION, "ACCEPTE");
        analyste(NomsVersement.APPROUVER_VERSEMENT, NomsVersement.APPROUVE, true);
    }

    private void reglerFinal() {
        emetteur(NomsRapportFinal.DEPOSER_FINAL);
        analyste(NomsRapportFinal.ANALYSER_FINAL, NomsRapportFinal.DECISION, "ACCEPTE");
        analyste(NomsVersement.APPROUVER_VERSEMENT, NomsVersement.APPROUVE, true);
    }
}
