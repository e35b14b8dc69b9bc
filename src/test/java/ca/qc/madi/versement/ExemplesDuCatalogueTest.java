package ca.qc.madi.versement;

import static ca.qc.madi.versement.Lignes.capital;
import static ca.qc.madi.versement.Lignes.d;
import static ca.qc.madi.versement.Lignes.exploitation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ca.qc.madi.partage.Montants;
import org.junit.jupiter.api.Test;

/** The worked examples (part 7) and the boundary tests (part 11) of the rules catalogue, by their names. */
class ExemplesDuCatalogueTest {

    @Test
    void x1_aStudyWithoutProgressReportIsPaidAtTheFinal() {
        verifier(new GrandLivre("1500000.00").finale("P1", capital("F-001", "80000.00")), "80000.00", Plafond.AUCUN);
    }

    @Test
    void x2_theFinalPaysTheSecondYearAndWhatTheFirstHeldBack() {
        GrandLivre livre = new GrandLivre("1500000.00");
        verifier(livre.avancement("P1", capital("F-001", "100000.00")), "85000.00", Plafond.AUCUN);
        verifier(livre.finale("P1", capital("F-002", "150000.00")), "165000.00", Plafond.AUCUN);
    }

    @Test
    void x3_otherAidReceivedBeforeTheFinalIsTakenOff() {
        GrandLivre livre = avecAvancementDe400000();
        livre.aide("P1", "300000.00");
        verifier(livre.finale("P1", capital("F-002", "600000.00")), "360000.00", Plafond.CUMUL);
    }

    @Test
    void x4_otherAidAboveWhatIsLeftMakesARefund() {
        GrandLivre livre = avecAvancementDe400000();
        livre.aide("P1", "700000.00");
        Calcul calcul = livre.finale("P1", capital("F-002", "600000.00"));
        verifier(calcul, "-40000.00", Plafond.CUMUL);
        verifierRemboursement(calcul, "G-CUM-02");
    }

    @Test
    void x5_atAProgressReportCumulBitesBeforeTheRate() {
        GrandLivre livre = new GrandLivre("2000000.00");
        livre.aide("P1", "300000.00");
        verifier(livre.avancement("P1", capital("F-001", "400000.00")), "100000.00", Plafond.CUMUL);
    }

    @Test
    void x6_t58_theEnvelopePaysWhatIsLeftAndNothingMoreEver() {
        GrandLivre livre = new GrandLivre("135000.00");
        livre.avancement("P1", capital("F-001", "100000.00"));
        verifier(livre.avancement("P1", capital("F-002", "100000.00")), "50000.00", Plafond.ENVELOPPE);
        verifier(livre.avancement("P1", capital("F-003", "100000.00")), "0.00", Plafond.ENVELOPPE);
        verifier(livre.finale("P1", capital("F-004", "100000.00")), "0.00", Plafond.ENVELOPPE);
        assertThat(livre.enveloppe().disponible()).isEqualTo(Montants.ZERO);
    }

    @Test
    void x7_t55_operatingSurcoutIsPaidWhole() {
        Calcul calcul = new GrandLivre("1000000.00")
                .avancement("P1", capital("F-001", "200000.00"), exploitation("F-002", "40000.00"));
        verifier(calcul, "210000.00", Plafond.AUCUN);
        assertThat(calcul.derivation())
                .extracting(LigneDerivation::regle, LigneDerivation::montant)
                .containsExactly(tuple("G-PAY-02", d("170000.00")), tuple("G-PAY-04", d("40000.00")));
    }

    @Test
    void x10_t54_halfUpToTheCent() {
        verifier(
                new GrandLivre("1000000.00").avancement("P1", capital("F-001", "100000.01")),
                "85000.01",
                Plafond.AUCUN);
    }

    @Test
    void t44_aReportWithNothingPaidIsDueAndPaysNothing() {
        Calcul calcul = new GrandLivre("1000000.00").avancement("P1");
        verifier(calcul, "0.00", Plafond.AUCUN);
        assertThat(calcul.suite()).isEqualTo(Suite.RIEN);
        assertThat(calcul.derivation()).hasSize(1);
    }

    @Test
    void t56_exactlyTheWholeOfEligibleExpensesIsAllowed_atAProgressReport() {
        GrandLivre livre = new GrandLivre("1000000.00");
        livre.aide("P1", "15000.00");
        verifier(livre.avancement("P1", capital("F-001", "100000.00")), "85000.00", Plafond.AUCUN);
    }

    @Test
    void t56_aCentAboveIsTruncated_atAProgressReport() {
        GrandLivre livre = new GrandLivre("1000000.00");
        livre.aide("P1", "15000.01");
        verifier(livre.avancement("P1", capital("F-001", "100000.00")), "84999.99", Plafond.CUMUL);
    }

    @Test
    void t56_exactlyTheWholeIsSettled_atTheFinal() {
        GrandLivre livre = avecAvancementDe100000();
        livre.aide("P1", "15000.00");
        Calcul calcul = livre.finale("P1");
        verifier(calcul, "0.00", Plafond.CUMUL);
        assertThat(calcul.suite()).isEqualTo(Suite.RIEN);
    }

    @Test
    void t56_aCentAboveIsRefunded_atTheFinal() {
        GrandLivre livre = avecAvancementDe100000();
        livre.aide("P1", "15000.01");
        Calcul calcul = livre.finale("P1");
        verifier(calcul, "-0.01", Plafond.CUMUL);
        verifierRemboursement(calcul, "G-CUM-02");
    }

    @Test
    void t57_otherAidDiscoveredAfterTheFinalIsInvoiced_onceOnly() {
        GrandLivre livre = avecAvancementDe100000();
        livre.finale("P1");
        Calcul calcul = livre.aideApresFinal("P1", d("20000.00"));
        verifier(calcul, "-20000.00", Plafond.CUMUL);
        verifierRemboursement(calcul, "G-CUM-02");

        assertThat(livre.aideApresFinal("P1", d("20000.00")).suite()).isEqualTo(Suite.RIEN);
        verifier(livre.aideApresFinal("P1", d("25000.00")), "-5000.00", Plafond.CUMUL);
    }

    @Test
    void afterTheFinalAnAidThatShrinksPaysNothing() {
        GrandLivre livre = new GrandLivre("1000000.00");
        livre.aide("P1", "20000.00");
        livre.finale("P1", capital("F-001", "100000.00"));
        Calcul calcul = livre.aideApresFinal("P1", d("5000.00"));
        verifier(calcul, "0.00", Plafond.CUMUL);
        assertThat(calcul.derivation())
                .last()
                .extracting(LigneDerivation::regle)
                .isEqualTo("G-FINAL-04");
    }

    @Test
    void t59_twoReportsOneAfterTheOtherShareTheLast100000() {
        GrandLivre livre = new GrandLivre("100000.00");
        verifier(livre.avancement("P1", capital("F-001", "100000.00")), "85000.00", Plafond.AUCUN);
        verifier(livre.avancement("P2", capital("F-001", "100000.00")), "15000.00", Plafond.ENVELOPPE);
    }

    @Test
    void t65_aFinalBelowWhatWasPaidMakesARefund() {
        GrandLivre livre = avecAvancementDe100000();
        Calcul calcul = livre.finale("P1", capital("C-001", "-20000.00"));
        verifier(calcul, "-5000.00", Plafond.AUCUN);
        verifierRemboursement(calcul, "G-PAY-07");
    }

    @Test
    void aRefundThatWouldBeDueWithoutOtherAidTooIsNotCausedByIt() {
        GrandLivre livre = avecAvancementDe100000();
        livre.aide("P1", "10000.00");
        Calcul calcul = livre.finale("P1", capital("C-001", "-20000.00"));
        verifier(calcul, "-15000.00", Plafond.CUMUL);
        verifierRemboursement(calcul, "G-PAY-07");
    }

    @Test
    void t81_aRefundIsNeverMoreThanWasPaid() {
        GrandLivre livre = avecAvancementDe100000();
        livre.aide("P1", "150000.00");
        Calcul calcul = livre.finale("P1");
        verifier(calcul, "-85000.00", Plafond.CUMUL);
        verifierRemboursement(calcul, "G-CUM-02");
    }

    @Test
    void amb46_aRefundReturnsToTheEnvelopeOnceCollected() {
        GrandLivre livre = new GrandLivre("85000.00");
        livre.avancement("P1", capital("F-001", "100000.00"));
        livre.aide("P1", "100000.00");
        livre.finale("P1");
        verifier(livre.avancement("P2", capital("F-001", "10000.00")), "0.00", Plafond.ENVELOPPE);
        livre.encaisser("P1");
        verifier(livre.avancement("P2", capital("F-002", "10000.00")), "8500.00", Plafond.AUCUN);
    }

    private static GrandLivre avecAvancementDe400000() {
        GrandLivre livre = new GrandLivre("2000000.00");
        verifier(livre.avancement("P1", capital("F-001", "400000.00")), "340000.00", Plafond.AUCUN);
        return livre;
    }

    private static GrandLivre avecAvancementDe100000() {
        GrandLivre livre = new GrandLivre("1000000.00");
        verifier(livre.avancement("P1", capital("F-001", "100000.00")), "85000.00", Plafond.AUCUN);
        return livre;
    }

    private static void verifier(Calcul calcul, String montant, Plafond plafond) {
        assertThat(calcul.montant()).isEqualTo(d(montant));
        assertThat(calcul.plafond()).isEqualTo(plafond);
    }

    private static void verifierRemboursement(Calcul calcul, String regle) {
        assertThat(calcul.suite()).isEqualTo(Suite.FACTURER);
        assertThat(calcul.regleRemboursement()).isEqualTo(regle);
    }
}
