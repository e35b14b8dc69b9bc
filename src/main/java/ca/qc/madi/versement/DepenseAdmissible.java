package ca.qc.madi.versement;

import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.formulaire.LigneRegistre;
import ca.qc.madi.partage.Montants;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one register row is worth. The validator has already refused the rows that a rule forbids; here they are worth
 * nothing, so that none reaches a payment by another door.
 *
 * @param admissible eligible amount in CAD, taxes excluded; negative for a credit note
 * @param regle the rule that made it differ from the row's amount; null when the amount stands as stated
 */
public record DepenseAdmissible(
        LigneRegistre ligne, Money admissible, @Nullable String regle) {

    /** The eligible amount under the rules in force on the row's engagement date (G-RATE-02). */
    public static DepenseAdmissible de(LigneRegistre ligne, Fenetre fenetre, Function<LocalDate, Parametres> reglesLe) {
        if (!ligne.taxesExclues()) return new DepenseAdmissible(ligne, Montants.ZERO, "G-TAX-01");
        return fenetre.exclusion(ligne)
                .map(regle -> new DepenseAdmissible(ligne, Montants.ZERO, regle))
                .orElseGet(() -> plafonnee(ligne, reglesLe.apply(ligne.engagement())));
    }

    /** Paid after the report's cutoff: this report does not claim the row, a later one may (AMB-18). */
    public boolean reportee() {
        return Fenetre.APRES_COUPURE.equals(regle);
    }

    /** An hourly row is worth at most its hours at the lower of the paid and the set rate; no set rate, no cap. */
    private static DepenseAdmissible plafonnee(LigneRegistre ligne, Parametres parametres) {
        BigDecimal heures = ligne.heures();
        String corpsEmploi = ligne.corpsEmploi();
        if (heures == null || corpsEmploi == null) return new DepenseAdmissible(ligne, ligne.montant(), null);
        return parametres
                .tauxHoraire(corpsEmploi)
                .map(plafond -> taux(ligne, plafond))
                .map(taux -> moindre(ligne.montant(), Montants.part(taux, heures)))
                .filter(admissible -> !admissible.equals(ligne.montant()))
                .map(admissible -> new DepenseAdmissible(ligne, admissible, "G-RATE-02"))
                .orElseGet(() -> new DepenseAdmissible(ligne, ligne.montant(), null));
    }

    private static Money taux(LigneRegistre ligne, Money plafond) {
        Money paye = ligne.taux();
        return paye == null ? plafond : Montants.min(paye, plafond);
    }

    /** The smaller in size: a credit note on capped hours takes back what those hours were worth, no more. */
    private static Money moindre(Money montant, Money plafonne) {
        if (montant.isPositive()) return Montants.min(montant, plafonne);
        return plafonne.isNegative() ? Montants.max(montant, plafonne) : montant;
    }
}
