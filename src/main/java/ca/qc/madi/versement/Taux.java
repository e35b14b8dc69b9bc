package ca.qc.madi.versement;

import ca.qc.madi.partage.Montants;
import java.math.BigDecimal;
import org.joda.money.Money;

/** The rates (0 to 1) at which one kind of report is paid, read from the decision table (G-PAY-02 to G-PAY-04). */
public record Taux(BigDecimal capital, BigDecimal exploitation) {

    /** Each nature rounded once, HALF_UP (AMB-26). */
    Money appliquer(Assiette assiette) {
        return Montants.part(assiette.capital(), capital).plus(Montants.part(assiette.exploitation(), exploitation));
    }
}
