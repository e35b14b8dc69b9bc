package ca.qc.madi.bureau;

import ca.qc.madi.flux.Repere;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.partage.Role;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What the rows of an open task and of one that is done have in common: all that a list sorts and filters by. */
@MappedSuperclass
abstract class TacheDuRegistre implements Persistable<String> {

    @Id
    protected String id;

    @Enumerated(EnumType.STRING)
    protected TypeTache type;

    @Enumerated(EnumType.STRING)
    protected Role role;

    protected String dossier;
    protected String emetteur;
    protected String societe;
    protected String recherche;
    protected @Nullable String projet;
    protected @Nullable String rapport;
    protected Instant creee;
    protected @Nullable LocalDate echeance;
    protected @Nullable String titulaire;
    protected @Nullable String auNomDe;
    protected @Nullable LocalDate suiviLe;

    @Transient
    private boolean neuve;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected TacheDuRegistre() {}

    protected TacheDuRegistre(
            String id,
            TypeTache type,
            Repere repere,
            TacheInscrite.Societe societe,
            Instant creee,
            @Nullable String titulaire) {
        this.id = id;
        this.type = type;
        this.role = type.role();
        this.dossier = repere.dossier();
        this.projet = repere.projet();
        this.rapport = repere.rapport();
        this.emetteur = societe.id();
        this.societe = societe.nom();
        this.recherche = Recherche.simplifier(dossier + " " + societe.nom());
        this.creee = creee;
        this.titulaire = titulaire;
        this.neuve = true;
    }

    abstract LigneRegistre ligne();

    protected LigneRegistre ligne(Place place, @Nullable Instant acheveeLe, @Nullable String acheveePar) {
        return new LigneRegistre(
                id,
                type,
                place,
                new Repere(dossier, projet, rapport),
                emetteur,
                societe,
                creee,
                echeance,
                titulaire,
                auNomDe,
                suiviLe,
                acheveeLe,
                acheveePar);
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return neuve;
    }

    /** From when it is handed to the session on, so that a row opened and ended in one transaction can be taken out. */
    @PostLoad
    @PrePersist
    void connue() {
        neuve = false;
    }
}
