package ca.qc.madi.correspondance;

import ca.qc.madi.journal.Empreinte;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** The PDF of a letter and its SHA-256, made once. */
@Entity
@Immutable
@Table(name = "lettre_gelee")
class LettreGelee implements Persistable<Long> {

    @Id
    private Long lettre;

    private String sha256;
    private byte[] contenu;
    private Instant geleeLe;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected LettreGelee() {}

    LettreGelee(long lettre, byte[] contenu, Instant geleeLe) {
        this.lettre = lettre;
        this.sha256 = Empreinte.de(contenu);
        this.contenu = contenu.clone();
        this.geleeLe = geleeLe;
    }

    String sha256() {
        return sha256;
    }

    /** The bytes; IllegalStateException when they are no longer those that were frozen. */
    byte[] contenu() {
        if (!Empreinte.de(contenu).equals(sha256)) throw new IllegalStateException("letter " + lettre + " was altered");
        return contenu.clone();
    }

    @Override
    public Long getId() {
        return lettre;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
