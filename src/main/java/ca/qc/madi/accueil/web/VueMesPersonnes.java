package ca.qc.madi.accueil.web;

import ca.qc.madi.dossier.Emetteur.Fonction;
import ca.qc.madi.securite.Geste;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for an émetteur and who may sign in for it.
 *
 * @param comptes names of those who may sign in
 * @param droits what they may do
 */
record VueMesPersonnes(List<Equipe> equipes, List<String> comptes, List<Geste> droits) {

    /** The persons of one dossier. @param demander where a change is asked for; null once nothing can change */
    record Equipe(
            String dossier, List<Poste> postes, @Nullable String demander) {}

    /**
     * One person and what for.
     *
     * @param depuis first day; null for one entered with the company
     * @param aVenir the first day has not come
     */
    record Poste(
            Fonction fonction,
            String nom,
            @Nullable String courriel,
            @Nullable LocalDate depuis,
            boolean aVenir) {}
}
