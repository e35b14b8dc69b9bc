package ca.qc.madi.bureau;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The row of one person's calendar address, known by its hash only. */
@Entity
@Table(name = "lien_calendrier")
class LienInscrit {

    @Id
    private String personne;

    private String empreinte;
    private Instant creeLe;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected LienInscrit() {}

    LienInscrit(String personne, String empreinte, Instant creeLe) {
        this.personne = personne;
        this.empreinte = empreinte;
        this.creeLe = creeLe;
    }

    String personne() {
        return personne;
    }

    Instant creeLe() {
        return creeLe;
    }
}
