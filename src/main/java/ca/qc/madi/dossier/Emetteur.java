package ca.qc.madi.dossier;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A company covered by the RSPEDE (G-ADM-10), with its établissements. */
@Entity
@Table(name = "emetteur")
public class Emetteur {

    @Id
    private String id;

    private String nom;
    private @Nullable String neq;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "etablissement", joinColumns = @JoinColumn(name = "emetteur"))
    @OrderBy("numero")
    private List<Etablissement> etablissements = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Emetteur() {}

    /** @param neq ten digits, or null where no public source gives it */
    public Emetteur(String id, String nom, @Nullable String neq, List<Etablissement> etablissements) {
        this.id = id;
        this.nom = nom;
        this.neq = neq;
        this.etablissements = new ArrayList<>(etablissements);
    }

    public String id() {
        return id;
    }

    public String nom() {
        return nom;
    }

    public @Nullable String neq() {
        return neq;
    }

    public List<Etablissement> etablissements() {
        return List.copyOf(etablissements);
    }

    /** One site, under its RDOCECA number. */
    @Embeddable
    public record Etablissement(String numero, String nom) {}
}
