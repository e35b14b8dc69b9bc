package ca.qc.temoins;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that a controller shows as it is. */
@Entity
class FicheTemoin {
    @Id
    private long id;

    long id() {
        return id;
    }
}
