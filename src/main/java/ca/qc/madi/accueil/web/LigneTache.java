package ca.qc.madi.accueil.web;

import ca.qc.madi.flux.TypeTache;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task as a list shows it.
 *
 * @param enRetard its due date has passed
 * @param titulaire name of the person who holds it
 * @param auNomDe name of the absent colleague it is held for
 * @param acheveePar name of the person who did it
 */
record LigneTache(
        String id,
        TypeTache type,
        String dossier,
        String emetteur,
        @Nullable String projet,
        @Nullable String rapport,
        Instant depuis,
        @Nullable LocalDate echeance,
        boolean enRetard,
        @Nullable String titulaire,
        @Nullable String auNomDe,
        @Nullable LocalDate suiviLe,
        @Nullable Instant acheveeLe,
        @Nullable String acheveePar,
        boolean prenable,
        boolean liberable) {

    /** Where the dossier's page shows what the task is about. */
    public String ancre() {
        if (projet == null) return "#actes";
        return rapport == null ? "#projet-" + projet : "#rapport-" + projet + "-" + rapport;
    }
}
