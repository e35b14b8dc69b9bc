package ca.qc.madi.accueil.web;

import ca.qc.madi.suivi.AnneeSuivi;
import ca.qc.madi.suivi.Suivi;
import ca.qc.madi.versement.Creance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a project's page shows after its final: its follow-up and the refunds it owes.
 *
 * @param suivi null before the follow-up begins, and for a project that has none
 */
record VueSuivi(@Nullable Suivi suivi, List<Annee> annees, List<Creance> creances) {

    /** One year of follow-up and what may be done about it. */
    record Annee(AnneeSuivi annee, List<Formulaire> formulaires) {}
}
