package ca.qc.madi.projet;

import ca.qc.madi.formulaire.DonneesFormulaire;
import ca.qc.madi.formulaire.DonneesFormulaire.LigneBudget;
import ca.qc.madi.partage.Exercice;
import ca.qc.madi.partage.Montants;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a form forecasts, in CAD.
 *
 * @param annees eligible expenses forecast for each civil year
 * @param anneeVentilee the civil year whose January to March is told apart; null when none is
 * @param janvierMars of it, from January to March
 */
public record PrevisionAnnuelle(
        Map<Integer, Money> annees, @Nullable Integer anneeVentilee, Money janvierMars) {

    public PrevisionAnnuelle {
        annees = Map.copyOf(annees);
    }

    /**
     * A progress report tells apart the first months of the year after the one it covers (G-RPT-04), and forecasts the
     * years after it (G-RPT-02): where a line has a forecast, it stands in the place of what was estimated before the
     * project.
     */
    static PrevisionAnnuelle de(DonneesFormulaire donnees) {
        Map<Integer, Money> annees = new TreeMap<>();
        Money janvierMars = Montants.ZERO;
        Integer couverte = donnees.annee();
        for (LigneBudget ligne : donnees.budget()) {
            Map<Integer, Money> dites = new TreeMap<>(ligne.estime());
            if (couverte != null) dites.putAll(ligne.previsions().tailMap(couverte + 1));
            dites.forEach((annee, montant) -> annees.merge(annee, montant, Money::plus));
            janvierMars = janvierMars.plus(ligne.janvierMars());
        }
        return new PrevisionAnnuelle(annees, couverte == null ? null : couverte + 1, janvierMars);
    }

    /**
     * The same by fiscal year. What is told of January to March goes to the fiscal year begun the April before, the
     * rest of the civil year to the one begun that April; a civil year that is not told apart goes whole to the latter.
     */
    public SortedMap<Exercice, Money> exercices() {
        SortedMap<Exercice, Money> exercices = new TreeMap<>();
        annees.forEach((annee, montant) -> exercices.merge(new Exercice(annee), montant, Money::plus));
        if (anneeVentilee == null || janvierMars.isZero()) return exercices;
        Money annee = annees.getOrDefault(anneeVentilee, Montants.ZERO);
        exercices.put(new Exercice(anneeVentilee), Montants.max(Montants.ZERO, annee.minus(janvierMars)));
        exercices.merge(new Exercice(anneeVentilee - 1), janvierMars, Money::plus);
        return exercices;
    }
}
