package ca.qc.madi.securite;

import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The account by which a person signs in. */
@Entity
@Table(name = "compte")
class Compte {

    @Id
    private String identifiant;

    private String motDePasse;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable String emetteur;
    private boolean actif;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Compte() {}

    Compte(Acteur acteur, String motDePasseChiffre) {
        this.identifiant = acteur.id();
        this.motDePasse = motDePasseChiffre;
        this.role = acteur.role();
        this.emetteur = acteur.emetteur();
        this.actif = true;
    }

    Acteur acteur() {
        return new Acteur(identifiant, role, emetteur);
    }

    String motDePasse() {
        return motDePasse;
    }

    boolean actif() {
        return actif;
    }
}
