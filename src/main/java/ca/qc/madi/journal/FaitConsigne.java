package ca.qc.madi.journal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** The row of one fact: written once, never changed. */
@Entity
@Immutable
@Table(name = "fait")
class FaitConsigne implements Persistable<FaitConsigne.Place> {

    @EmbeddedId
    private Place place;

    private String type;
    private int version;

    private String contenu;

    private String par;
    private Instant dateEffet;
    private Instant consigneLe;
    private String precedente;
    private String empreinte;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected FaitConsigne() {}

    FaitConsigne(Place place, String type, int version, String contenu, Acte acte, Instant consigneLe, String tete) {
        this.place = place;
        this.type = type;
        this.version = version;
        this.contenu = contenu;
        this.par = acte.par().id();
        this.dateEffet = acte.dateEffet();
        this.consigneLe = consigneLe;
        this.precedente = tete;
        this.empreinte = calculerEmpreinte();
    }

    /** The hash of all that this row states, the previous hash included. */
    String calculerEmpreinte() {
        return new FaitBrut(
                        place.dossier, place.rang, type, version, contenu, par, dateEffet, consigneLe, precedente, "")
                .calculerEmpreinte();
    }

    Fait fait(TypesDeFaits types) {
        return new Fait(
                place.dossier,
                place.rang,
                types.lire(type, version, contenu),
                par,
                dateEffet,
                consigneLe,
                precedente,
                empreinte);
    }

    String dossier() {
        return place.dossier;
    }

    long rang() {
        return place.rang;
    }

    String precedente() {
        return precedente;
    }

    String empreinte() {
        return empreinte;
    }

    @Override
    public Place getId() {
        return place;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    /** A place in a chain. */
    @Embeddable
    record Place(String dossier, long rang) implements Serializable {}
}
