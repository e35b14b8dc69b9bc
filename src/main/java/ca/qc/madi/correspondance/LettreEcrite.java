package ca.qc.madi.correspondance;

import ca.qc.madi.journal.Json;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A letter as it was written with its fact: template, version, language, and all it says. Never changed. */
@Entity
@Immutable
@Table(name = "lettre")
class LettreEcrite {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lettre_seq")
    @SequenceGenerator(name = "lettre_seq", sequenceName = "lettre_seq")
    private @Nullable Long id;

    private String dossier;
    private long rang;

    @Enumerated(EnumType.STRING)
    private Modele modele;

    private String version;
    private String langue;
    private LocalDate jour;
    private String donnees;
    private Instant ecriteLe;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected LettreEcrite() {}

    LettreEcrite(
            long rang,
            Modele modele,
            String version,
            String langue,
            LocalDate jour,
            DonneesLettre donnees,
            Instant ecriteLe) {
        this.dossier = donnees.dossier();
        this.rang = rang;
        this.modele = modele;
        this.version = version;
        this.langue = langue;
        this.jour = jour;
        this.donnees = Json.canonique(donnees);
        this.ecriteLe = ecriteLe;
    }

    long id() {
        if (id == null) throw new IllegalStateException("not written yet");
        return id;
    }

    String dossier() {
        return dossier;
    }

    long rang() {
        return rang;
    }

    Modele modele() {
        return modele;
    }

    String version() {
        return version;
    }

    String langue() {
        return langue;
    }

    LocalDate jour() {
        return jour;
    }

    DonneesLettre donnees() {
        return Json.lire(donnees, DonneesLettre.class);
    }
}
