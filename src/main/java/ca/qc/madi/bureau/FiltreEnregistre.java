package ca.qc.madi.bureau;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The row of one filter a person keeps under a name. */
@Entity
@Table(name = "filtre_taches")
class FiltreEnregistre {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String personne;
    private String nom;
    private String requete;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected FiltreEnregistre() {}

    FiltreEnregistre(String personne, String nom, String requete) {
        this.personne = personne;
        this.nom = nom;
        this.requete = requete;
    }

    void vers(String autre) {
        requete = autre;
    }

    FiltresTaches.Filtre lire() {
        return new FiltresTaches.Filtre(Objects.requireNonNull(id), nom, "/taches?" + requete);
    }
}
