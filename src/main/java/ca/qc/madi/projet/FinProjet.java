package ca.qc.madi.projet;

import ca.qc.madi.partage.RefProjet;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What the end of a project before its time leaves of its due dates, and what comes back when that end is undone. */
@Component
public class FinProjet {

    private final Echeancier echeancier;
    private final SuitesPlanification planification;

    FinProjet(Echeancier echeancier, SuitesPlanification planification) {
        this.echeancier = echeancier;
        this.planification = planification;
    }

    /** Nothing more is awaited of it, and nobody is reminded; a planning under way lapses, as a fact. */
    public void abandonner(RefProjet ref) {
        echeancier.abandonner(ref).forEach(planification::consignerCaducite);
    }

    /** What that end had closed is awaited again on its own day. */
    public void rendre(RefProjet ref, LocalDate jour) {
        echeancier.rendre(ref, jour);
    }
}
