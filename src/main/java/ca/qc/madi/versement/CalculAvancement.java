package ca.qc.madi.versement;

import ca.qc.madi.partage.Montants;
import ca.qc.madi.projet.Reserves;
import org.joda.money.Money;

/**
 * The payment of a yearly progress report: {@code interim_k = min(round(0.85·E_k) + X_k, room, env)} of the catalogue,
 * part 7 (rate of the period, AMB-21; room against the expenses to date, or the accepted budget, AMB-41). It pays or does nothing: what was
 * paid in excess is settled at the final.
 */
public final class CalculAvancement {

    private CalculAvancement() {}

    /**
     * What this progress report pays.
     *
     * @param reclamees the rows this report claims for the first time
     * @param situation before this report
     */
    public static Calcul calculer(DepensesAdmissibles reclamees, Taux taux, Situation situation, Reserves reserves) {
        Derivation derivation = new Derivation();
        derivation.depenses("avancement", "G-PAY-02", taux, reclamees.assiette());
        derivation.ecarter(taux, reclamees.assiette(), reclamees, reserves.ecarts());
        derivation.plancher("G-FIN-02", "avancement.plancher");

        Assiette retenue = reclamees.assietteSans(reserves.ecarts());
        Money budget = situation.budget();
        Money base = budget == null ? situation.acceptee().plus(retenue).total() : budget;
        Money place = situation.placeSousCumul(base).minus(situation.net());
        String portee = budget == null ? "avancement" : "avancement.budget";
        derivation.cumul(portee, Montants.max(Montants.ZERO, place), situation, base);
        derivation.projet(situation, situation.net());
        derivation.enveloppe(situation.enveloppe().disponible());
        derivation.reduire(reserves.reduction());
        return derivation.calcul(retenue, null, situation);
    }
}
