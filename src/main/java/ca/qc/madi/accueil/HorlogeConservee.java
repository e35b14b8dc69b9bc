package ca.qc.madi.accueil;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The as-of date kept with a demonstration's data. */
@Entity
@Table(name = "horloge")
class HorlogeConservee {

    static final int SEULE = 1;

    @Id
    private int id = SEULE;

    private Instant instantReference;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected HorlogeConservee() {}

    HorlogeConservee(Instant instantReference) {
        this.instantReference = instantReference;
    }

    Instant instantReference() {
        return instantReference;
    }
}
