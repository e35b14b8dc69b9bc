package ca.qc.madi.processus;

import ca.qc.madi.flux.Parcours;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The row of the sequence flows that one instance took one after the other, with no fact between. */
@Entity
@Immutable
@Table(name = "passage")
class PassageConsigne {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    /** Longest text of the flows of a row. */
    private static final int LONGUEUR = 1000;

    private static final String SEPARATEUR = " ";

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

    /** Takes this flow in, when it follows those of the row; false, without effect, when it does not. */
    boolean suivre(Passage passage, long faits) {
        boolean suit = instance.equals(passage.instance())
                && definition.equals(passage.definition())
                && Objects.equals(apres, faits)
                && quand.equals(passage.quand())
                && flux.length() + passage.flux().length() < LONGUEUR;
        if (suit) flux += SEPARATEUR + passage.flux();
        return suit;
    }

    Stream<Parcours.Passe> passes() {
        return flux(flux)
                .map(un -> new Parcours.Passe(DiagrammesCamunda.edition(definition), instance, un, apres, quand));
    }

    /** Each of the flows of a row. */
    static Stream<String> flux(String rangee) {
        return Stream.of(rangee.split(SEPARATEUR));
    }
}
