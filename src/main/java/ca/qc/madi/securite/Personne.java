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
    private @Nullable String telephone;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Personne() {}

    Personne(String id, String nom) {
        this.id = id;
        this.nom = nom;
    }

    Personne(String id, String nom, String courriel, String telephone) {
        this(id, nom);
        this.courriel = courriel.isBlank() ? null : courriel;
        this.telephone = telephone.isBlank() ? null : telephone;
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
