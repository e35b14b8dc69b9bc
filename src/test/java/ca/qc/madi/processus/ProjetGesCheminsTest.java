package ca.qc.madi.processus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;

/** G-GES-07. */
class ProjetGesCheminsTest extends CheminsDeBranche {

    ProjetGesCheminsTest() {
        super(
                NomsProjetGes.PROCESSUS,
                "Fin_Projet",
                NomsAnalyseDemande.ANALYSER_DEMANDE,
                NomsAnalyseDemande.RECUEILLIR_AVIS);
    }

    /** A follow-up that a person decides not to ask for. */
    @Override
    void apresLeFinal() {
        assertThat(taches()).containsExactly(NomsSuiviAnnuel.DECIDER_SUIVI);
        analyste(NomsSuiviAnnuel.DECIDER_SUIVI, NomsSuiviAnnuel.EXIGE, false);
    }

    @BeforeEach
    void laisserDesPhases() {
        doublures().repondre("commencerSuivi", NomsSuiviAnnuel.PHASES_ACHEVEES, false);
    }
}
