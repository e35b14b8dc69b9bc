package ca.qc.madi.flux;

import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import org.jspecify.annotations.Nullable;

/** Whose process this is: a dossier's, one of its projects', or one report's of that project. */
public record Repere(
        String dossier, @Nullable String projet, @Nullable String rapport) {

    public static Repere de(String dossier) {
        return new Repere(dossier, null, null);
    }

    public static Repere de(RefProjet projet) {
        return new Repere(projet.dossier(), projet.projet(), null);
    }

    public static Repere de(RefRapport rapport) {
        return new Repere(rapport.projet().dossier(), rapport.projet().projet(), rapport.rapport());
    }

    /** The project; IllegalStateException for a dossier's own process. */
    public RefProjet refProjet() {
        if (projet == null) throw new IllegalStateException("no project here: " + this);
        return new RefProjet(dossier, projet);
    }

    /** The report; IllegalStateException where the process is not a report's. */
    public RefRapport refRapport() {
        if (rapport == null) throw new IllegalStateException("no report here: " + this);
        return refProjet().rapport(rapport);
    }
}
