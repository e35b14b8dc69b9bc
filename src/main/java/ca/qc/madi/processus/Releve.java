package ca.qc.madi.processus;

import ca.qc.madi.flux.Repere;
import ca.qc.madi.journal.Json;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where the processes of a dossier or of one of its projects stood when an act ended them. */
@Entity
@Table(name = "releve")
class Releve {

    /** What is kept of a reason; the fact holds it whole. */
    private static final int RAISON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String dossier;
    private @Nullable String projet;
    private String motif;
    private Instant quand;
    private boolean coupe;
    private boolean rouvert;
    private String arbre;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Releve() {}

    Releve(Repere repere, String motif, Instant quand, boolean coupe, Arbre arbre) {
        this.dossier = repere.dossier();
        this.projet = repere.projet();
        this.motif = motif.substring(0, Math.min(motif.length(), RAISON));
        this.quand = quand;
        this.coupe = coupe;
        this.arbre = Json.ecrire(arbre);
    }

    String motif() {
        return motif;
    }

    Instant quand() {
        return quand;
    }

    boolean rouvert() {
        return rouvert;
    }

    Arbre arbre() {
        return Json.lire(arbre, Arbre.class);
    }

    /** Put back, once. */
    void rouvrir() {
        rouvert = true;
    }
}
