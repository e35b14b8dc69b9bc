package ca.qc.madi.formulaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One row of the register of paid expenses (onglet 3), as the émetteur states it.
 *
 * @param piece number of the supporting document, unique in the register
 * @param ligne number of the budget line it is charged to, for example {@code 2.1}; its first number is the section
 * @param engagement day the expense was committed (America/Toronto)
 * @param acquittement day it was paid (America/Toronto)
 * @param heures hours worked, on hourly lines only
 * @param taux hourly rate paid in CAD, on hourly lines only
 * @param corpsEmploi labour category, key of the table of hourly rates (G-RATE-01)
 * @param montant amount in CAD, taxes excluded; negative for a credit note
 */
public record LigneRegistre(
        String piece,
        String ligne,
        String fournisseur,
        LocalDate engagement,
        LocalDate acquittement,
        @Nullable BigDecimal heures,
        @Nullable Money taux,
        @Nullable String corpsEmploi,
        Money montant,
        boolean taxesExclues,
        @Nullable String etablissement) {

    private static final String SECTION_EXPLOITATION = "7";

    /** Section 7 of the budget holds the operating surcoût; every other section is capital (guide, étape 6 GES). */
    public boolean exploitation() {
        return ligne.split("\\.", 2)[0].strip().equals(SECTION_EXPLOITATION);
    }
}
