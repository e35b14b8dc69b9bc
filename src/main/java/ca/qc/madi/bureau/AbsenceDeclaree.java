package ca.qc.madi.bureau;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The row of one absence. */
@Entity
@Table(name = "absence")
class AbsenceDeclaree {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String personne;
    private String delegue;
    private LocalDate debut;
    private LocalDate fin;
    private Instant declareeLe;
    private @Nullable Instant annuleeLe;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected AbsenceDeclaree() {}

    AbsenceDeclaree(String personne, String delegue, LocalDate debut, LocalDate fin, Instant declareeLe) {
        this.personne = personne;
        this.delegue = delegue;
        this.debut = debut;
        this.fin = fin;
        this.declareeLe = declareeLe;
    }

    void annuler(Instant quand) {
        annuleeLe = quand;
    }

    Absences.Absence lire() {
        return new Absences.Absence(Objects.requireNonNull(id), personne, delegue, debut, fin);
    }
}
