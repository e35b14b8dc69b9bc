package ca.qc.madi.versement;

import static ca.qc.madi.versement.Lignes.d;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import ca.qc.madi.partage.Montants;
import java.math.BigDecimal;
import java.util.Random;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clawback pro rata of the years in default (G-SUIVI-04, AMB-27). */
class CalculRecouvrementTest {

    private static final int ANNEES = 10;

    @ParameterizedTest
    @CsvSource({
        "700000.00, 0.00, 0, 0.00",
        "700000.00, 0.00, 1, -70000.00",
        "700000.00, 70000.00, 2, -70000.00",
        "700000.00, 0.00, 7, -490000.00",
        "700000.00, 0.00, 10, -700000.00",
        "0.00, 0.00, 10, 0.00"
    })
    void theYearsInDefaultClaimTheirShare(String net, String deja, int defauts, String montant) {
        assertThat(calculer(d(net), d(deja), defauts).montant()).isEqualTo(d(montant));
    }

    @Test
    void itsLinesSayWhyAndAddUp() {
        Calcul calcul = calculer(d("700000.05"), d("70000.01"), 2);
        assertThat(calcul.derivation())
                .extracting(LigneDerivation::regle, LigneDerivation::montant)
                .containsExactly(tuple("G-SUIVI-04", d("-140000.01")), tuple("G-SUIVI-04", d("70000.01")));
        assertThat(calcul.montant()).isEqualTo(d("-70000.00"));
        assertThat(calcul.regle()).isEqualTo("G-SUIVI-04");
        assertThat(calcul.suite()).isEqualTo(Suite.FACTURER);
    }

    /** Other aid learnt later lowers the net: what was claimed in excess is not paid out again. */
    @Test
    void whatWasClaimedInExcessIsNotPaidOut() {
        Calcul calcul = calculer(d("100.00"), d("50.00"), 2);
        assertThat(calcul.montant()).isEqualTo(Montants.ZERO);
        assertThat(calcul.suite()).isEqualTo(Suite.RIEN);
    }

    /** Whatever was paid and whichever years fail, ten roundings never make more, nor less, than the whole. */
    @Test
    void tenDefaultsTakeTheNetBackToTheCent() {
        Random hasard = new Random(27);
        for (int essai = 0; essai < 2000; essai++) {
            Money net = Montants.dollars(BigDecimal.valueOf(hasard.nextInt(100_000_000), 2));
            Money reclame = Montants.ZERO;
            for (int defauts = 1; defauts <= ANNEES; defauts++) {
                Money part = calculer(net, reclame, defauts).montant().negated();
                assertThat(part.isNegative())
                        .as("%s after %s years", net, defauts)
                        .isFalse();
                reclame = reclame.plus(part);
            }
            assertThat(reclame).isEqualTo(net);
        }
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> calculer(d("-0.01"), Montants.ZERO, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> calculer(d("1.00"), Montants.ZERO, ANNEES + 1));
    }

    private static Calcul calculer(Money net, Money deja, int defauts) {
        return CalculRecouvrement.calculer(net, deja, defauts, ANNEES, "2025-01-31");
    }
}
