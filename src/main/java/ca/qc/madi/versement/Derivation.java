package ca.qc.madi.versement;

import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Texte;
import ca.qc.madi.projet.Reserves.Ecart;
import ca.qc.madi.projet.Reserves.Reduction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A computation being written down: an amount changes only by a line that says why. */
final class Derivation {

    static final String RECOUVREMENT = "G-SUIVI-04";

    private static final String SELON_ANALYSE = "G-PAY-01";

    private final List<LigneDerivation> lignes = new ArrayList<>();
    private Money total = Montants.ZERO;
    private Plafond plafond = Plafond.AUCUN;

    Money total() {
        return total;
    }

    private void ligne(String regle, Money montant, String cle, Object... arguments) {
        Object[] nombres = Arrays.stream(arguments)
                .map(a -> a instanceof Money somme ? somme.getAmount() : a)
                .toArray();
        lignes.add(new LigneDerivation(regle, Texte.de("derivation." + cle, nombres), montant));
        total = total.plus(montant);
    }

    /** The rates on this base, one line a nature; {@code portee} names the sentences (avancement, final). */
    void depenses(String portee, String regleCapital, Taux taux, Assiette assiette) {
        Money capital = assiette.capital();
        Money exploitation = assiette.exploitation();
        if (!capital.isZero() || exploitation.isZero())
            ligne(regleCapital, Montants.part(capital, taux.capital()), portee + ".capital", taux.capital(), capital);
        if (!exploitation.isZero())
            ligne(
                    "G-PAY-04",
                    Montants.part(exploitation, taux.exploitation()),
                    portee + ".exploitation",
                    taux.exploitation(),
                    exploitation);
    }

    /**
     * One line for each document set aside. Each is the difference of two rounded totals, so that the sum stays
     * exactly the rounded share of what is left.
     */
    void ecarter(Taux taux, Assiette assiette, DepensesAdmissibles reclamees, List<Ecart> ecartees) {
        Assiette courante = assiette;
        for (Ecart ecartee : ecartees) {
            Assiette reste = courante.moins(reclamees.assiette(ecartee.piece()));
            Money ecart = taux.appliquer(reste).minus(taux.appliquer(courante));
            ligne(SELON_ANALYSE, ecart, "ecartee", ecartee.piece(), ecartee.motif());
            courante = reste;
        }
    }

    /** Not above {@code place}, what the other aid leaves (G-CUM-01). */
    void cumul(String portee, Money place, Situation situation, Money base) {
        if (!total.isGreaterThan(place)) return;
        plafond = Plafond.CUMUL;
        ligne(
                "G-CUM-01",
                place.minus(total),
                portee + ".cumul",
                situation.autresAides(),
                situation.plafondCumul(),
                base,
                situation.net());
    }

    /** Not above the MADI line of the project's Financement, less what it already keeps (AMB-34, G-FIN-01). */
    void projet(Situation situation, Money dejaGarde) {
        Money limite = situation.plafondProjet();
        if (limite == null) return;
        Money place = Montants.max(Montants.ZERO, limite.minus(dejaGarde));
        if (!total.isGreaterThan(place)) return;
        plafond = Plafond.PROJET;
        ligne("G-FIN-01", place.minus(total), "projet", limite);
    }

    /** Not above what the enveloppe holds (G-FIN-04). */
    void enveloppe(Money disponible) {
        if (!total.isGreaterThan(disponible)) return;
        plafond = Plafond.ENVELOPPE;
        ligne("G-FIN-04", disponible.minus(total), "enveloppe", disponible);
    }

    /** « Accorder moins »: takes away at most what there is. */
    void reduire(@Nullable Reduction reduction) {
        if (reduction == null) return;
        Money retire = Montants.min(reduction.montant(), total);
        ligne(SELON_ANALYSE, retire.negated(), "reduction", reduction.motif());
    }

    /** Not below zero. */
    void plancher(String regle, String cle) {
        if (total.isNegative()) ligne(regle, total.negated(), cle);
    }

    /** What the project was paid, less what it was asked to give back. */
    void dejaRegle(Situation situation) {
        if (situation.verse().isPositive()) ligne("G-PAY-03", situation.verse().negated(), "verse");
        if (situation.facture().isPositive()) ligne("G-PAY-07", situation.facture(), "facture");
    }

    /** Nothing is paid after the last payment request. */
    void pasDeVersement() {
        if (total.isPositive()) ligne("G-FINAL-04", total.negated(), "dernier");
    }

    /** The share of the subvention that the years in default so far claim back (G-SUIVI-04). */
    void recouvrement(Money cumul, Money net, int defauts, int annees) {
        ligne(RECOUVREMENT, cumul.negated(), "recouvrement", defauts, annees, net);
    }

    /** What earlier defaults claimed; what was claimed in excess is not paid out again. */
    void dejaReclame(Money dejaReclame) {
        if (dejaReclame.isPositive()) ligne(RECOUVREMENT, dejaReclame, "reclame");
        if (total.isPositive()) ligne(RECOUVREMENT, total.negated(), "reclame.plancher");
    }

    Calcul recouvrement(String versionRegles) {
        String regle = total.isNegative() ? RECOUVREMENT : null;
        return new Calcul(total, plafond, Assiette.NULLE, lignes, regle, versionRegles);
    }

    Calcul calcul(Assiette assiette, @Nullable String regleRemboursement, Situation situation) {
        return new Calcul(total, plafond, assiette, lignes, regleRemboursement, situation.versionRegles());
    }
}
