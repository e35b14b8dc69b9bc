package ca.qc.madi.projet;

import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row of the ledger of due dates: the truth that the timers on the diagrams are fed from. */
@Entity
@Table(name = "echeance")
public class Echeance {

    /** What falls due: a window opens, a reminder goes out, a report must be in. */
    public enum Nature {
        OUVERTURE,
        RAPPEL,
        DEPOT
    }

    /** What became of it. */
    public enum Etat {
        PREVUE,
        TENUE,
        DEPASSEE,
        SANS_OBJET,
        /** Closed by the end of its project or dossier: a reopening awaits it again. */
        ABANDONNEE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String dossier;
    private String projet;
    private String rapport;

    @Enumerated(EnumType.STRING)
    private Nature nature;

    private LocalDate jour;

    @Enumerated(EnumType.STRING)
    private Etat etat;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Echeance() {}

    Echeance(RefRapport ref, Nature nature, LocalDate jour) {
        this.dossier = ref.projet().dossier();
        this.projet = ref.projet().projet();
        this.rapport = ref.rapport();
        this.nature = nature;
        this.jour = jour;
        this.etat = Etat.PREVUE;
    }

    public RefRapport ref() {
        return new RefRapport(new RefProjet(dossier, projet), rapport);
    }

    public Nature nature() {
        return nature;
    }

    /** The day, in Québec; a window opens at its first minute, a deposit is in time until its last. */
    public LocalDate jour() {
        return jour;
    }

    public Etat etat() {
        return etat;
    }

    /** Awaits it again, for another day. */
    void rouvrir(LocalDate nouveau) {
        jour = nouveau;
        etat = Etat.PREVUE;
    }

    /** Awaits it again for the day it had, where only the end of its project had closed it. */
    void rendre() {
        if (etat == Etat.ABANDONNEE) etat = Etat.PREVUE;
    }

    /** Moves a row still awaited; false, without effect, for another. */
    boolean deplacer(LocalDate nouveau) {
        if (etat != Etat.PREVUE) return false;
        jour = nouveau;
        return true;
    }

    /** Settles a row still awaited; false, without effect, when it was settled before. */
    boolean regler(Etat issue) {
        if (etat != Etat.PREVUE) return false;
        etat = issue;
        return true;
    }
}
