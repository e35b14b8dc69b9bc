package ca.qc.madi.api;

import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where somebody wants to be told of facts as they happen. */
@Entity
@Table(name = "abonnement")
class Abonnement {

    @Id
    private String id;

    private String personne;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable String emetteur;
    private String adresse;
    private String secret;
    private String types;
    private Instant creeLe;
    private @Nullable Instant fermeLe;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Abonnement() {}

    Abonnement(String id, Acteur par, String adresse, String secret, List<String> types, Instant creeLe) {
        this.id = id;
        this.personne = par.id();
        this.role = par.role();
        this.emetteur = par.emetteur();
        this.adresse = adresse;
        this.secret = secret;
        this.types = String.join(",", types);
        this.creeLe = creeLe;
    }

    String id() {
        return id;
    }

    /** In whose name it reads: it is told what that person may see, and no more. */
    Acteur acteur() {
        return new Acteur(personne, role, emetteur);
    }

    String adresse() {
        return adresse;
    }

    String secret() {
        return secret;
    }

    /** None for every type. */
    List<String> types() {
        return types.isEmpty() ? List.of() : Arrays.asList(types.split(",", -1));
    }

    boolean veut(String type) {
        return types.isEmpty() || types().contains(type);
    }

    Abonnements.Fiche fiche() {
        return new Abonnements.Fiche(id, adresse, types(), creeLe, fermeLe);
    }

    boolean ouvert() {
        return fermeLe == null;
    }

    void fermer(Instant quand) {
        if (fermeLe == null) fermeLe = quand;
    }
}
