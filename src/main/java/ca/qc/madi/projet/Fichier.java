package ca.qc.madi.projet;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** A received file, stored once under its SHA-256 and never altered. */
@Entity
@Immutable
@Table(name = "fichier")
class Fichier implements Persistable<String> {

    @Id
    private String sha256;

    private long taille;

    private byte[] contenu;

    private Instant recuLe;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Fichier() {}

    Fichier(String sha256, byte[] contenu, Instant recuLe) {
        this.sha256 = sha256;
        this.taille = contenu.length;
        this.contenu = contenu.clone();
        this.recuLe = recuLe;
    }

    byte[] contenu() {
        return contenu.clone();
    }

    @Override
    public String getId() {
        return sha256;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
