package ca.qc.madi.securite;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A person and how to reach them; the facts know them by identifier only, so that this can be corrected or erased. */
@Entity
@Table(name = "personne")
class Personne {

    @Id
    private String id;

    private String nom;
    private @Nullable String courriel;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Personne() {}

    Personne(String id, String nom) {
        this.id = id;
        this.nom = nom;
    }

    String id() {
        return id;
    }

    String nom() {
        return nom;
    }

    @Nullable
    String courriel() {
        return courriel;
    }
}
