package ca.qc.madi.projet;

import ca.qc.madi.journal.Contenu;
import java.time.LocalDate;
import java.util.Map;
import org.joda.money.Money;

/** What may happen to the financial planning of a project, in July and November of each year (G-PLN-01). */
public sealed interface FaitPlanification extends Contenu {

    /** The project within its dossier. */
    String projet();

    /** The name of the planning, {@code PLANIFICATION-2026-07}. */
    String rapport();

    /** The month began: the form is awaited until its last day (AMB-08). */
    record PlanificationOuverte(String projet, String rapport, LocalDate echeance) implements FaitPlanification {}

    /**
     * The updated forecast came in; amounts in CAD.
     *
     * @param exercices what is to be spent in each government fiscal year, by the civil year it begins in (April)
     * @param janvierMars of it, what is to be spent from January to March, by civil year
     */
    record PlanificationRecue(
            String projet, String rapport, Map<Integer, Money> exercices, Map<Integer, Money> janvierMars)
            implements FaitPlanification {}

    /** The month, or the project, ended without an answer: nothing more is awaited of it (AMB-08). */
    record PlanificationCaduque(String projet, String rapport) implements FaitPlanification {}
}
