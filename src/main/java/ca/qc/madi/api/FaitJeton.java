package ca.qc.madi.api;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.springframework.data.domain.Persistable;

/** By which token a fact was written. */
@Entity
@Table(name = "fait_jeton")
class FaitJeton implements Persistable<FaitJeton.Place> {

    @EmbeddedId
    private Place place;

    private String jeton;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected FaitJeton() {}

    FaitJeton(String dossier, long rang, String jeton) {
        this.place = new Place(dossier, rang);
        this.jeton = jeton;
    }

    /** A fact's place in its chain. */
    @Embeddable
    record Place(String dossier, long rang) implements Serializable {}

    long rang() {
        return place.rang();
    }

    String jeton() {
        return jeton;
    }

    @Override
    public Place getId() {
        return place;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
