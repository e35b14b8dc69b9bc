package ca.qc.madi.versement;

import ca.qc.madi.partage.Montants;
import ca.qc.madi.projet.Reserves;
import org.jspecify.annotations.Nullable;

/**
 * The account of the final report: the entitlement {@code droit = max(0, min(ΣE + ΣX, ΣE + ΣX − A))} less what was
 * paid, plus what was invoiced as refunds (catalogue, part 7). Above zero it is paid within the enveloppe; below, it is
 * a refund, which never exceeds what was paid since the entitlement is never below zero.
 */
public final class CalculFinal {

    private CalculFinal() {}

    /**
     * What the final report pays, or what it invoices.
     *
     * @param reclamees the rows the final report claims for the first time
     * @param situation before the final report
     */
    public static Calcul calculer(DepensesAdmissibles reclamees, Taux taux, Situation situation, Reserves reserves) {
        Derivation derivation = solde(reclamees, taux, situation, reserves);
        derivation.enveloppe(situation.enveloppe().disponible());
        Derivation sansAides = solde(reclamees, taux, situation.sansAutresAides(), reserves);
        return derivation.calcul(reclamees.assietteSans(reserves.ecarts()), regle(derivation, sansAides), situation);
    }

    /** The entitlement, then what was paid and invoiced on the project; the enveloppe not yet looked at. */
    static Derivation solde(DepensesAdmissibles reclamees, Taux taux, Situation situation, Reserves reserves) {
        Derivation derivation = new Derivation();
        Assiette demandee = situation.acceptee().plus(reclamees.assiette());
        derivation.depenses("final", "G-PAY-03", taux, demandee);
        derivation.ecarter(taux, demandee, reclamees, reserves.ecarts());

        Assiette retenue = situation.acceptee().plus(reclamees.assietteSans(reserves.ecarts()));
        derivation.cumul("final", situation.placeSousCumul(retenue.total()), situation, retenue.total());
        derivation.plancher("G-PAY-07", "final.plancher");
        derivation.projet(situation, Montants.ZERO);
        derivation.reduire(reserves.reduction());
        derivation.dejaRegle(situation);
        return derivation;
    }

    /** Other aid causes a refund that would not be due without it (G-CUM-02); any other refund is G-PAY-07. */
    static @Nullable String regle(Derivation derivation, Derivation sansAutresAides) {
        if (!derivation.total().isNegative()) return null;
        return sansAutresAides.total().isNegative() ? "G-PAY-07" : "G-CUM-02";
    }
}
