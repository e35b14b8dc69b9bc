package ca.qc.madi.api;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One key and what became of the act sent under it. */
@Entity
@Table(name = "cle_acte")
class CleActe implements Persistable<CleActe.Nom> {

    @EmbeddedId
    private Nom nom;

    private String empreinte;
    private Instant recueLe;
    private @Nullable String dossier;
    private @Nullable Long rang;
    private @Nullable Integer statut;
    private @Nullable String type;
    private @Nullable String lieu;
    private @Nullable String corps;

    @Transient
    private boolean neuve;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected CleActe() {}

    CleActe(Nom nom, String empreinte, Instant recueLe) {
        this.nom = nom;
        this.empreinte = empreinte;
        this.recueLe = recueLe;
        this.neuve = true;
    }

    /** A key is its sender's own. */
    @Embeddable
    record Nom(String personne, String cle) implements Serializable {}

    boolean memeEnvoi(String autre) {
        return empreinte.equals(autre);
    }

    /** The act wrote this fact, in the transaction under way. */
    void marquer(String dossierDuFait, long rangDuFait) {
        dossier = dossierDuFait;
        rang = rangDuFait;
    }

    void conclure(Cles.Reponse reponse) {
        statut = reponse.statut();
        type = reponse.type();
        lieu = reponse.lieu();
        corps = reponse.corps();
    }

    /** What was answered; null while nothing was. */
    Cles.@Nullable Reponse reponse() {
        if (statut == null || type == null || corps == null) return null;
        return new Cles.Reponse(statut, type, lieu, corps);
    }

    /** The dossier of the fact it wrote; null when it wrote none. */
    @Nullable
    String dossier() {
        return dossier;
    }

    @Nullable
    Long rang() {
        return rang;
    }

    Instant recueLe() {
        return recueLe;
    }

    @Override
    public Nom getId() {
        return nom;
    }

    @Override
    public boolean isNew() {
        return neuve;
    }
}
