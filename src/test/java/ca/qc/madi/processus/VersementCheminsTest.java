package ca.qc.madi.processus;

import static ca.qc.madi.processus.NomsVersement.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersementCheminsTest extends Chemins {

    VersementCheminsTest() {
        super(PROCESSUS);
    }

    @ParameterizedTest
    @CsvSource({"VERSER, Fin_VersementEmis, emettreVersement", "RIEN, Fin_SansMouvement,"})
    void whatIsOwedDecidesTheEnd(String suite, String fin, String service) {
        String versement = calcule(suite);
        analyste(APPROUVER_VERSEMENT, APPROUVE, true);
        assertThat(traces().fins(versement)).containsExactly(fin);
        assertThat(doublures().appels)
                .isEqualTo(service == null ? List.of("calculerVersement") : List.of("calculerVersement", service));
    }

    @Test
    void aRefundIsRecoveredBeforeThePaymentEnds() {
        doublures().repondre("facturerRemboursement", NomsRecouvrement.FACTURE, true);
        String versement = calcule("FACTURER");
        analyste(APPROUVER_VERSEMENT, APPROUVE, true);
        assertThat(traces().appelees(versement)).containsOnly(Map.entry("recouvrement", DOSSIER));
        assertThat(traces().fins(versement)).isEmpty();
        faire("ANALYSTE", NomsRecouvrement.PERCEVOIR_REMBOURSEMENT, Map.of());
        assertThat(traces().fins(versement)).containsExactly("Fin_RemboursementRegle");
    }

    @Test
    void aPaymentNotApprovedIsRevisedAndComputedAgain() {
        String versement = calcule("VERSER");
        analyste(APPROUVER_VERSEMENT, APPROUVE, false);
        assertThat(taches()).containsExactly(REVISER_CALCUL);
        faire("ANALYSTE", REVISER_CALCUL, Map.of());
        analyste(APPROUVER_VERSEMENT, APPROUVE, true);
        assertThat(traces().fins(versement)).containsExactly("Fin_VersementEmis");
        assertThat(doublures().appels).containsExactly("calculerVersement", "calculerVersement", "emettreVersement");
    }

    private String calcule(String suite) {
        doublures().repondre("calculerVersement", SUITE, suite);
        return ouvrirRapport("AVANCEMENT-2023");
    }
}
