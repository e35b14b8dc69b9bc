package ca.qc.madi.projet;

import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Occasions;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.FaitPlanification.PlanificationRecue;
import ca.qc.madi.securite.Geste;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** The financial planning that the émetteur updates in July and November (G-PLN-01). */
@Component
public class Planification {

    private final Actes actes;
    private final Journal journal;
    private final Projets projets;
    private final Echeancier echeancier;
    private final Flux flux;

    Planification(Actes actes, Journal journal, Projets projets, Echeancier echeancier, Flux flux) {
        this.actes = actes;
        this.journal = journal;
        this.projets = projets;
        this.echeancier = echeancier;
        this.flux = flux;
    }

    /**
     * What is to be spent, in CAD.
     *
     * @param exercices by government fiscal year, named by the civil year its April is in
     * @param janvierMars of it, from January to March, by civil year
     */
    public record Previsions(Map<Integer, Money> exercices, Map<Integer, Money> janvierMars) {

        public Previsions {
            exercices = Map.copyOf(exercices);
            janvierMars = Map.copyOf(janvierMars);
        }

        /** January to March belongs to the fiscal year begun the year before, and is never more than all of it. */
        private void exigerPlausibles() {
            boolean negative = Stream.concat(exercices.values().stream(), janvierMars.values().stream())
                    .anyMatch(Money::isNegative);
            if (negative) throw new ActeRefuse("M-MONTANT-01");
            janvierMars.forEach((annee, montant) -> {
                Money exercice = exercices.getOrDefault(annee - 1, Montants.ZERO);
                if (montant.isGreaterThan(exercice)) throw new ActeRefuse("G-PLN-01", String.valueOf(annee));
            });
        }
    }

    /** The planning awaited this month; refused with M-TACHE-01 when none is. */
    public void planifier(RefProjet ref, Previsions previsions, Acteur par, Instant quand) {
        actes.executer(new Acte("planification", ref.dossier(), ref.projet(), par, quand), () -> {
            Geste.PLANIFIER.exiger(par);
            projets.lire(ref, par);
            RefRapport rapport = ref.rapport(Occasions.planification(YearMonth.from(Horloge.jour(quand))));
            if (!flux.attend(TypeTache.PLANIFIER, Repere.de(rapport))) throw new ActeRefuse("M-TACHE-01");
            previsions.exigerPlausibles();
            journal.consigner(
                    ref.dossier(),
                    new PlanificationRecue(
                            ref.projet(), rapport.rapport(), previsions.exercices(), previsions.janvierMars()));
            echeancier.tenir(rapport);
            flux.terminer(TypeTache.PLANIFIER, Repere.de(rapport), Map.of());
        });
    }
}
