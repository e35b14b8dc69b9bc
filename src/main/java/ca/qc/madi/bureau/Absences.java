package ca.qc.madi.bureau;

import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.securite.Collegues;
import ca.qc.madi.securite.Geste;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * When analysts are away and who takes their tasks meanwhile. A delegate sees the tasks of the absent person and takes
 * one in that person's name; whoever may not approve what they judged may not approve it through a delegate either.
 */
@Component
public class Absences {

    private final AbsencesDeclarees absences;
    private final Collegues collegues;
    private final Actes actes;
    private final Horloge horloge;

    Absences(AbsencesDeclarees absences, Collegues collegues, Actes actes, Horloge horloge) {
        this.absences = absences;
        this.collegues = collegues;
        this.actes = actes;
        this.horloge = horloge;
    }

    /**
     * One absence.
     *
     * @param debut first day away, in Québec
     * @param fin last day away
     */
    public record Absence(long id, String personne, String delegue, LocalDate debut, LocalDate fin) {}

    /** @throws ActeRefuse M-ABSENCE-01 to 03 for the wrong days or the wrong delegate */
    public void declarer(LocalDate debut, LocalDate fin, String delegue, Acteur par) {
        actes.executer(new Acte("absence", null, par, horloge.instant()), () -> {
            Geste.TENIR_BUREAU.exiger(par);
            if (fin.isBefore(debut) || fin.isBefore(horloge.aujourdhui())) throw new ActeRefuse("M-ABSENCE-01");
            if (delegue.equals(par.id()) || !collegues.existe(delegue)) throw new ActeRefuse("M-ABSENCE-02");
            if (absences.chevauche(par.id(), debut, fin)) throw new ActeRefuse("M-ABSENCE-03");
            absences.save(new AbsenceDeclaree(par.id(), delegue, debut, fin, horloge.instant()));
        });
    }

    /** Calls off one's own absence; M-ABSENCE-04 for another's, or one that does not exist. */
    public void annuler(long id, Acteur par) {
        actes.executer(new Acte("absence-annulee", null, par, horloge.instant()), () -> {
            Geste.TENIR_BUREAU.exiger(par);
            absences.findByIdAndPersonne(id, par.id())
                    .orElseThrow(() -> new ActeRefuse("M-ABSENCE-04"))
                    .annuler(horloge.instant());
        });
    }

    /** Those under way and to come, by first day. */
    public List<Absence> aVenir() {
        return absences.aVenir(horloge.aujourdhui()).stream()
                .map(AbsenceDeclaree::lire)
                .toList();
    }

    /** The persons for whom this one acts today. */
    public List<String> absents(String delegue) {
        return absences.absents(delegue, horloge.aujourdhui());
    }
}
