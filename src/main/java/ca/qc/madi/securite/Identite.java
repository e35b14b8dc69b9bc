package ca.qc.madi.securite;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** Who a person is at an identity provider. */
@Entity
@Table(name = "identite")
class Identite implements Persistable<Identite.Nom> {

    @EmbeddedId
    private Nom nom;

    private String personne;
    private Instant lieeLe;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Identite() {}

    Identite(Nom nom, String personne, Instant lieeLe) {
        this.nom = nom;
        this.personne = personne;
        this.lieeLe = lieeLe;
    }

    /** A subject, as one provider names it for ever. */
    @Embeddable
    record Nom(String fournisseur, String sujet) implements Serializable {}

    String personne() {
        return personne;
    }

    Instant lieeLe() {
        return lieeLe;
    }

    @Override
    public Nom getId() {
        return nom;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
