package ca.qc.madi.partage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Amounts of the measure: Canadian dollars, two decimals, taxes excluded (G-TAX-01). */
public final class Montants {

    public static final Money ZERO = Money.zero(CurrencyUnit.CAD);

    private Montants() {}

    /** Exactly this many dollars; an amount finer than a cent is refused with ArithmeticException. */
    public static Money dollars(BigDecimal montant) {
        return Money.of(CurrencyUnit.CAD, montant);
    }

    /** Exactly this many dollars, from its plain decimal form, for example {@code "85000.01"}. */
    public static Money dollars(String montant) {
        return dollars(new BigDecimal(montant));
    }

    /** The share {@code taux} of an amount, rounded HALF_UP to the cent (AMB-26). */
    public static Money part(Money montant, BigDecimal taux) {
        return montant.multipliedBy(taux, RoundingMode.HALF_UP);
    }

    public static Money min(Money a, Money b) {
        return a.isLessThan(b) ? a : b;
    }

    public static Money max(Money a, Money b) {
        return a.isGreaterThan(b) ? a : b;
    }

    /** The amount as a plain decimal with two digits, as it stands in JSON and in findings. */
    public static String texte(Money montant) {
        return montant.getAmount().toPlainString();
    }
}
