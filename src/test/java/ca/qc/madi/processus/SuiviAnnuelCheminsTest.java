package ca.qc.madi.processus;

import static ca.qc.madi.processus.NomsSuiviAnnuel.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SuiviAnnuelCheminsTest extends Chemins {

    SuiviAnnuelCheminsTest() {
        super(PROCESSUS);
    }

    @Test
    void aYearThatConformsLeadsToTheNextAndTheLastOneCloses() {
        String suivi = commencer(true, false);
        doublures().repondre("terminerAnnee", RESTE_ANNEE, true, false);
        tirer(ANNIVERSAIRE, 100);
        tirer(RAPPEL, 120);
        emetteur(ATTESTER);
        analyste(VERIFIER_SUIVI, DECISION, "PRECISIONS");
        emetteur(PRECISER_SUIVI);
        analyste(VERIFIER_SUIVI, DECISION, "CONFORME");
        tirer(ANNIVERSAIRE, 100);
        emetteur(ATTESTER);
        analyste(VERIFIER_SUIVI, DECISION, "CONFORME");
        assertThat(traces().fins(suivi)).containsExactly("Fin_Rappel", "Fin_ProjetClos");
        assertThat(traces().terminee(suivi)).isTrue();
    }

    @Test
    void anAttestationThatDoesNotComeLeavesTheYearToBeVerified() {
        commencer(true, true);
        tirer(ECHEANCE, 140);
        assertThat(taches()).containsExactly(VERIFIER_SUIVI);
        assertThat(doublures().appels).endsWith("ouvrirAnnee", "consignerRetard");
    }

    /** The next year does not wait for the money; the process ends with its last recovery. */
    @Test
    void aDefaultWaitsForASecondPersonThenRunsBesideTheNextYear() {
        String suivi = commencer(true, true);
        doublures().repondre("facturerRemboursement", NomsRecouvrement.FACTURE, true);
        doublures().repondre("terminerAnnee", RESTE_ANNEE, true, false);
        emetteur(ATTESTER);
        analyste(VERIFIER_SUIVI, DECISION, "DEFAUT");
        analyste(CONFIRMER_DEFAUT, CONFIRME, false);
        analyste(VERIFIER_SUIVI, DECISION, "DEFAUT");
        analyste(CONFIRMER_DEFAUT, CONFIRME, true);
        assertThat(taches()).containsExactly(ATTESTER, NomsRecouvrement.PERCEVOIR_REMBOURSEMENT);
        assertThat(traces().appelees(suivi)).containsOnly(Map.entry("recouvrement", DOSSIER));

        emetteur(ATTESTER);
        analyste(VERIFIER_SUIVI, DECISION, "CONFORME");
        assertThat(traces().fins(suivi)).containsExactly("Fin_ProjetClos");
        faire("ANALYSTE", NomsRecouvrement.PERCEVOIR_REMBOURSEMENT, Map.of());
        assertThat(traces().fins(suivi)).containsExactly("Fin_ProjetClos", "Fin_RecouvrementTermine");
        assertThat(traces().terminee(suivi)).isTrue();
    }

    @Test
    void aPersonDecidesWhenPhasesAreNotAllDone() {
        String sans = commencer(false, true);
        analyste(DECIDER_SUIVI, EXIGE, false);
        assertThat(traces().fins(sans)).containsExactly("Fin_SansSuivi");
        assertThat(doublures().appels).containsExactly("commencerSuivi", "cloreProjet");

        commencer(false, true);
        analyste(DECIDER_SUIVI, EXIGE, true);
        assertThat(taches()).containsExactly(ATTESTER);
    }

    private String commencer(boolean phasesAchevees, boolean anniversairePasse) {
        doublures().repondre("commencerSuivi", PHASES_ACHEVEES, phasesAchevees);
        doublures().repondre("planifierAnnee", ANNIVERSAIRE_PASSE, anniversairePasse);
        return ouvrir(Map.of("projet", "P1", "rapport", "SUIVI-1"));
    }
}
