package ca.qc.madi.bureau;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** The row of one task that was done, as it stood then. */
@Entity
@Immutable
@Table(name = "tache_faite")
class TacheFaite extends TacheDuRegistre {

    private Instant acheveeLe;
    private String acheveePar;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected TacheFaite() {}

    TacheFaite(LigneRegistre ouverte, String par, Instant quand) {
        super(
                ouverte.id(),
                ouverte.type(),
                ouverte.repere(),
                new TacheInscrite.Societe(ouverte.emetteur(), ouverte.societe()),
                ouverte.creee(),
                ouverte.titulaire());
        this.echeance = ouverte.echeance();
        this.auNomDe = ouverte.auNomDe();
        this.suiviLe = ouverte.suiviLe();
        this.acheveeLe = quand;
        this.acheveePar = par;
    }

    @Override
    LigneRegistre ligne() {
        return ligne(Place.FAITE, acheveeLe, acheveePar);
    }
}
