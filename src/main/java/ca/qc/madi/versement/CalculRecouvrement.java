package ca.qc.madi.versement;

import java.math.RoundingMode;
import org.joda.money.Money;

/**
 * What a year in default claims back (G-SUIVI-04, AMB-27): {@code round(net × years in default so far / years of the
 * commitment) − clawbacks already invoiced} (catalogue, part 7). Rounding the total and not each year, the clawbacks of
 * all the years together are exactly the net subvention, to the cent.
 */
public final class CalculRecouvrement {

    private CalculRecouvrement() {}

    /**
     * The clawback due now; its amount is negative, or zero when nothing more is due.
     *
     * @param net paid on the project less its refunds other than clawbacks, CAD, never negative
     * @param dejaReclame clawbacks already invoiced, CAD
     * @param defauts years in default so far, those a definitive stop leaves included
     * @param annees years of the commitment
     */
    public static Calcul calculer(Money net, Money dejaReclame, int defauts, int annees, String versionRegles) {
        if (net.isNegative()) throw new IllegalArgumentException("a net subvention below zero: " + net);
        if (defauts < 0 || defauts > annees) throw new IllegalArgumentException(defauts + " years of " + annees);
        Money cumul = net.multipliedBy(defauts).dividedBy(annees, RoundingMode.HALF_UP);
        Derivation derivation = new Derivation();
        derivation.recouvrement(cumul, net, defauts, annees);
        derivation.dejaReclame(dejaReclame);
        return derivation.recouvrement(versionRegles);
    }
}
