package ca.qc.madi.securite;

import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What another system comes in with, in the name of a person of its own. Only its hash is kept. */
@Entity
@Table(name = "jeton")
class Jeton {

    /** Its last use is written down no more often: a reading is not a writing. */
    private static final Duration FINESSE = Duration.ofMinutes(1);

    @Id
    private String id;

    private String empreinte;
    private String personne;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable String emetteur;
    private Instant creeLe;
    private Instant expireLe;
    private @Nullable Instant revoqueLe;
    private @Nullable Instant utiliseLe;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Jeton() {}

    Jeton(String id, String empreinte, Acteur acteur, Instant creeLe, Instant expireLe) {
        this.id = id;
        this.empreinte = empreinte;
        this.personne = acteur.id();
        this.role = acteur.role();
        this.emetteur = acteur.emetteur();
        this.creeLe = creeLe;
        this.expireLe = expireLe;
    }

    String id() {
        return id;
    }

    Acteur acteur() {
        return new Acteur(personne, role, emetteur);
    }

    Jetons.Fiche fiche() {
        return new Jetons.Fiche(id, acteur(), creeLe, expireLe, revoqueLe, utiliseLe);
    }

    boolean vaut(Instant maintenant) {
        return revoqueLe == null && maintenant.isBefore(expireLe);
    }

    void revoquer(Instant maintenant) {
        if (revoqueLe == null) revoqueLe = maintenant;
    }

    /** Whether its last use is to be written down again. */
    boolean aNoter(Instant maintenant) {
        return utiliseLe == null || utiliseLe.plus(FINESSE).isBefore(maintenant);
    }

    void utilise(Instant maintenant) {
        utiliseLe = maintenant;
    }
}
