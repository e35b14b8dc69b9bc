package ca.qc.madi.dossier;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A company covered by the RSPEDE (G-ADM-10), with its établissements. */
@Entity
@Table(name = "emetteur")
public class Emetteur {

    @Id
    private String id;

    private String nom;
    private @Nullable String neq;
    private String langue = "fr";
    private boolean assujetti = true;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "etablissement", joinColumns = @JoinColumn(name = "emetteur"))
    @OrderBy("numero")
    private Set<Etablissement> etablissements = new LinkedHashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "contact", joinColumns = @JoinColumn(name = "emetteur"))
    private Set<Contact> contacts = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Emetteur() {}

    /** @param neq ten digits, or null where no public source gives it */
    public Emetteur(String id, String nom, @Nullable String neq, List<Etablissement> etablissements) {
        this.id = id;
        this.nom = nom;
        this.neq = neq;
        this.etablissements = new LinkedHashSet<>(etablissements);
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

    /** The language it is written to in: {@code fr} or {@code en}. */
    public String langue() {
        return langue;
    }

    void ecrireEn(String choisie) {
        langue = choisie;
    }

    /** Whether it is covered by the RSPEDE, as the ministry entered it (G-ADM-10). */
    public boolean assujetti() {
        return assujetti;
    }

    void assujettir(boolean aujourdhui) {
        assujetti = aujourdhui;
    }

    public List<Etablissement> etablissements() {
        return List.copyOf(etablissements);
    }

    /** A site that it took over, under the number it keeps. */
    void reprendre(Etablissement site) {
        if (etablissements.stream().noneMatch(e -> e.numero().equals(site.numero()))) etablissements.add(site);
    }

    /** Whom to write to, by the identifier of the person. */
    public Set<Contact> contacts() {
        return Set.copyOf(contacts);
    }

    void ajouter(Contact contact) {
        contacts.add(contact);
    }

    /** What a person is to the ministry at this company. */
    public enum Fonction {
        REPRESENTANT_ADMINISTRATIF,
        PERSONNE_AUTORISEE
    }

    /** One person to write to. */
    @Embeddable
    public record Contact(@Enumerated(EnumType.STRING) Fonction fonction, String personne) {}

    /** One site, under its RDOCECA number. */
    @Embeddable
    public record Etablissement(String numero, String nom) {}
}
