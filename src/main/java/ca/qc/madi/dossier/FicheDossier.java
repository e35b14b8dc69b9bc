package ca.qc.madi.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The index card of a dossier: whose it is. What happened to it stands in the journal. */
@Entity
@Table(name = "dossier")
public class FicheDossier {

    @Id
    private String id;

    private String emetteur;
    private String mesure;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected FicheDossier() {}

    FicheDossier(String id, String emetteur, String mesure) {
        this.id = id;
        this.emetteur = emetteur;
        this.mesure = mesure;
    }

    public String id() {
        return id;
    }

    public String emetteur() {
        return emetteur;
    }

    void passerA(String repreneur) {
        emetteur = repreneur;
    }

    public String mesure() {
        return mesure;
    }
}
