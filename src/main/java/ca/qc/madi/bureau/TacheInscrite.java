package ca.qc.madi.bureau;

import ca.qc.madi.flux.Repere;
import ca.qc.madi.flux.Tache;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.partage.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** The row of one task, open or done, with all that a list sorts and filters by. */
@Entity
@Table(name = "tache")
class TacheInscrite implements Persistable<String> {

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private TypeTache type;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private Place place;

    private boolean ouverte;
    private String dossier;
    private String emetteur;
    private String societe;
    private String recherche;
    private @Nullable String projet;
    private @Nullable String rapport;
    private Instant creee;
    private @Nullable LocalDate echeance;
    private @Nullable String titulaire;
    private @Nullable String auNomDe;
    private @Nullable LocalDate suiviLe;
    private @Nullable Instant acheveeLe;
    private @Nullable String acheveePar;

    @Transient
    private boolean neuve;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected TacheInscrite() {}

    TacheInscrite(Tache tache, Societe societe) {
        this.id = tache.id();
        this.type = tache.type();
        this.role = tache.type().role();
        this.dossier = tache.repere().dossier();
        this.projet = tache.repere().projet();
        this.rapport = tache.repere().rapport();
        this.emetteur = societe.id();
        this.societe = societe.nom();
        this.recherche = Recherche.simplifier(dossier + " " + societe.nom());
        this.creee = tache.creee();
        this.titulaire = tache.titulaire();
        this.place = ouverte();
        this.ouverte = true;
        this.neuve = true;
    }

    /** Whose dossier a task is about. */
    record Societe(String id, String nom) {}

    /** The dossier is that company's from now on. */
    void passerA(Societe repreneur) {
        emetteur = repreneur.id();
        societe = repreneur.nom();
        recherche = Recherche.simplifier(dossier + " " + societe);
    }

    /** Who holds it from now on; in nobody else's name. */
    void attribuer(@Nullable String personne) {
        if (Objects.equals(titulaire, personne)) return;
        titulaire = personne;
        auNomDe = null;
        if (place != Place.FAITE) place = ouverte();
    }

    void auNomDe(String absent) {
        auNomDe = absent;
    }

    void achever(String par, Instant quand) {
        place = Place.FAITE;
        ouverte = false;
        acheveePar = par;
        acheveeLe = quand;
    }

    void echoir(@Nullable LocalDate jour) {
        echeance = jour;
    }

    void suivre(@Nullable LocalDate jour) {
        suiviLe = jour;
    }

    private Place ouverte() {
        if (titulaire != null) return Place.PRISE;
        return role == Role.EMETTEUR ? Place.EMETTEUR : Place.LIBRE;
    }

    LigneRegistre ligne() {
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

    @PostLoad
    @PostPersist
    void connue() {
        neuve = false;
    }
}
