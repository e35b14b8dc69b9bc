package ca.qc.madi.versement;

import ca.qc.madi.projet.Reserves;
import ca.qc.madi.projet.Reserves.Reduction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Other government aid becomes known once the final is settled (G-FIN-02, G-CUM-02): the final's account is made again
 * with it. Only a refund can follow, for the final was the last payment request (G-FINAL-04).
 */
public final class AjustementAide {

    private static final DepensesAdmissibles AUCUNE = new DepensesAdmissibles(List.of());

    private AjustementAide() {}

    /**
     * Makes the account of a settled final again; pays nothing, may invoice.
     *
     * @param taux the rates of the final
     * @param situation after the final, the new aid counted
     * @param reduction what the final did not grant, so that the day an aid becomes known changes no total; null when
     *     all was granted
     */
    public static Calcul calculer(Taux taux, Situation situation, @Nullable Reduction reduction) {
        Reserves duFinal = new Reserves(List.of(), reduction);
        Derivation derivation = CalculFinal.solde(AUCUNE, taux, situation, duFinal);
        Derivation sansAides = CalculFinal.solde(AUCUNE, taux, situation.sansAutresAides(), duFinal);
        derivation.pasDeVersement();
        return derivation.calcul(Assiette.NULLE, CalculFinal.regle(derivation, sansAides), situation);
    }
}
