package ca.qc.madi.processus;

import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.Echeance.Nature;
import ca.qc.madi.projet.Echeancier;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/** The timers on the diagrams, fed from the ledger of due dates. */
@Component("minuteries")
public class Minuteries {

    private final Echeancier echeancier;

    Minuteries(Echeancier echeancier) {
        this.echeancier = echeancier;
    }

    /** The first minute of the window. */
    public Date ouvertureRapport(String dossier, String projet, String rapport) {
        return debut(echeancier.jour(ref(dossier, projet, rapport), Nature.OUVERTURE));
    }

    public Date rappel(String dossier, String projet, String rapport) {
        return debut(echeancier.jour(ref(dossier, projet, rapport), Nature.RAPPEL));
    }

    /** The first minute after the last day. */
    public Date echeance(String dossier, String projet, String rapport) {
        return debut(
                echeancier.jour(ref(dossier, projet, rapport), Nature.DEPOT).plusDays(1));
    }

    private static RefRapport ref(String dossier, String projet, String rapport) {
        return new RefProjet(dossier, projet).rapport(rapport);
    }

    private static Date debut(LocalDate jour) {
        return Date.from(jour.atStartOfDay(Horloge.TORONTO).toInstant());
    }
}
