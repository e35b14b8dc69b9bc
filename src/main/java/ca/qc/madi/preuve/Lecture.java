package ca.qc.madi.preuve;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One thing read by one person. Written once, apart from the dossier's own chain. */
@Entity
@Immutable
@Table(name = "lecture")
public class Lecture {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private @Nullable String dossier;
    private String quoi;
    private String objet;
    private String par;

    @Column(name = "qualite")
    private String role;

    private Instant quand;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Lecture() {}

    Lecture(@Nullable String dossier, String quoi, String objet, String par, String role, Instant quand) {
        this.dossier = dossier;
        this.quoi = quoi;
        this.objet = objet;
        this.par = par;
        this.role = role;
        this.quand = quand;
    }

    /** The kind of thing: a page, a file, a letter, a verdict, an export. */
    public String quoi() {
        return quoi;
    }

    /** Which one; empty for the dossier itself. */
    public String objet() {
        return objet;
    }

    /** Identifier of the person. */
    public String par() {
        return par;
    }

    public String role() {
        return role;
    }

    public Instant quand() {
        return quand;
    }
}
