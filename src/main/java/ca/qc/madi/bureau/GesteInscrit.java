package ca.qc.madi.bureau;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a person did with a task beside doing it: written once, never changed. */
@Entity
@Immutable
@Table(name = "geste_tache")
class GesteInscrit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String tache;
    private String dossier;
    private String geste;
    private String par;
    private @Nullable String avant;
    private @Nullable String apres;
    private Instant consigneLe;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected GesteInscrit() {}

    GesteInscrit(
            LigneRegistre tache,
            String geste,
            String par,
            @Nullable String avant,
            @Nullable String apres,
            Instant consigneLe) {
        this.tache = tache.id();
        this.dossier = tache.repere().dossier();
        this.geste = geste;
        this.par = par;
        this.avant = avant;
        this.apres = apres;
        this.consigneLe = consigneLe;
    }

    GesteTache lire() {
        return new GesteTache(tache, dossier, geste, par, avant, apres, consigneLe);
    }
}
