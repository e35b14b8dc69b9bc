package ca.qc.madi.versement;

import ca.qc.madi.partage.Montants;
import org.joda.money.Money;

/**
 * Eligible expenses, the base every rate applies to: ΣE and ΣX of the catalogue, part 7.
 *
 * @param capital every section but the operating one, in CAD
 * @param exploitation operating surcoût (section 7 of the budget), in CAD
 */
public record Assiette(Money capital, Money exploitation) {

    public static final Assiette NULLE = new Assiette(Montants.ZERO, Montants.ZERO);

    static Assiette de(DepenseAdmissible depense) {
        return depense.ligne().exploitation()
                ? new Assiette(Montants.ZERO, depense.admissible())
                : new Assiette(depense.admissible(), Montants.ZERO);
    }

    public Assiette plus(Assiette autre) {
        return new Assiette(capital.plus(autre.capital), exploitation.plus(autre.exploitation));
    }

    public Assiette moins(Assiette autre) {
        return new Assiette(capital.minus(autre.capital), exploitation.minus(autre.exploitation));
    }

    public Money total() {
        return capital.plus(exploitation);
    }
}
