package ca.qc.madi.processus;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The row of one sequence flow taken. */
@Entity
@Immutable
@Table(name = "passage")
class PassageConsigne {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String definition;
    private String instance;
    private String cle;
    private String flux;
    private Instant quand;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PassageConsigne() {}

    PassageConsigne(Passage passage) {
        this.definition = passage.definition();
        this.instance = passage.instance();
        this.cle = passage.cle();
        this.flux = passage.flux();
        this.quand = passage.quand();
    }

    Passage passage() {
        return new Passage(definition, instance, cle, flux, quand);
    }
}
