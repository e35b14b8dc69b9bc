package ca.qc.madi.bureau;

import ca.qc.madi.flux.Tache;
import ca.qc.madi.partage.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The row of one open task. */
@Entity
@Table(name = "tache")
class TacheInscrite extends TacheDuRegistre {

    @Enumerated(EnumType.STRING)
    private Place place;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected TacheInscrite() {}

    TacheInscrite(Tache tache, Societe societe) {
        super(tache.id(), tache.type(), tache.repere(), societe, tache.creee(), tache.titulaire());
        this.place = placer();
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
        place = placer();
    }

    void auNomDe(String absent) {
        auNomDe = absent;
    }

    void echoir(@Nullable LocalDate jour) {
        echeance = jour;
    }

    void suivre(@Nullable LocalDate jour) {
        suiviLe = jour;
    }

    private Place placer() {
        if (titulaire != null) return Place.PRISE;
        return role == Role.EMETTEUR ? Place.EMETTEUR : Place.LIBRE;
    }

    /** What stands in its stead once it is done. */
    TacheFaite achevee(String par, Instant quand) {
        return new TacheFaite(ligne(), par, quand);
    }

    @Override
    LigneRegistre ligne() {
        return ligne(place, null, null);
    }
}
