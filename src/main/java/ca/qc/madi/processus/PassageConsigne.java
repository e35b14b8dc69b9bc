package ca.qc.madi.processus;

import ca.qc.madi.flux.Parcours;
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
    private @Nullable Long apres;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PassageConsigne() {}

    /** @param apres how many facts the dossier holds */
    PassageConsigne(Passage passage, long apres) {
        this.definition = passage.definition();
        this.instance = passage.instance();
        this.cle = passage.cle();
        this.flux = passage.flux();
        this.quand = passage.quand();
        this.apres = apres;
    }

    Parcours.Passe passe() {
        return new Parcours.Passe(DiagrammesCamunda.edition(definition), instance, flux, apres, quand);
    }
}
