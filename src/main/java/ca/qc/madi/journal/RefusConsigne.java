package ca.qc.madi.journal;

import ca.qc.madi.partage.ActeRefuse;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One refused act: what was tried, by whom, when, and every motive. */
@Entity
@Immutable
@Table(name = "refus")
public class RefusConsigne {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private @Nullable String dossier;
    private @Nullable String projet;
    private String acte;
    private String par;
    private Instant dateEffet;
    private Instant consigneLe;
    private String codes;

    private String motifs;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected RefusConsigne() {}

    RefusConsigne(Acte acte, ActeRefuse refus, Instant consigneLe) {
        this.dossier = acte.dossier();
        this.projet = acte.projet();
        this.acte = acte.nom();
        this.par = acte.par().id();
        this.dateEffet = acte.dateEffet();
        this.consigneLe = consigneLe;
        this.codes = String.join(" ", refus.codes());
        this.motifs = Json.ecrire(refus.details());
    }

    public @Nullable String dossier() {
        return dossier;
    }

    public @Nullable String projet() {
        return projet;
    }

    public String acte() {
        return acte;
    }

    public String par() {
        return par;
    }

    public Instant dateEffet() {
        return dateEffet;
    }

    public Instant consigneLe() {
        return consigneLe;
    }

    public List<String> codes() {
        return List.of(codes.split(" "));
    }

    /** The motives as JSON, each with its code and both sentences; findings keep their cell. */
    public String motifs() {
        return motifs;
    }
}
