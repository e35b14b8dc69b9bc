package ca.qc.madi.versement;

import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One issued payment on its way through the paying system: handed over in a batch, then paid or sent back. */
@Entity
@Table(name = "ordre_paiement")
public class OrdrePaiement {

    /** How far it got. One that was sent back goes with the next batch. */
    public enum Etat {
        A_TRANSMETTRE,
        TRANSMIS,
        PAYE,
        REJETE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String dossier;
    private String projet;
    private String rapport;
    private BigDecimal montant;
    private LocalDate emisLe;

    @Enumerated(EnumType.STRING)
    private Etat etat;

    private @Nullable String lot;
    private @Nullable String reference;

    @Version
    private long edition;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected OrdrePaiement() {}

    OrdrePaiement(RefRapport ref, Money montant, LocalDate emisLe) {
        this.dossier = ref.projet().dossier();
        this.projet = ref.projet().projet();
        this.rapport = ref.rapport();
        this.montant = montant.getAmount();
        this.emisLe = emisLe;
        this.etat = Etat.A_TRANSMETTRE;
    }

    public RefRapport ref() {
        return new RefProjet(dossier, projet).rapport(rapport);
    }

    public Money montant() {
        return Montants.dollars(montant);
    }

    /** The day it was approved and issued. */
    public LocalDate emisLe() {
        return emisLe;
    }

    public Etat etat() {
        return etat;
    }

    /** The batch it was last handed over in. */
    public @Nullable String lot() {
        return lot;
    }

    /** What the paying system calls the payment, or why it sent it back. */
    public @Nullable String reference() {
        return reference;
    }

    void transmettre(String numero) {
        lot = numero;
        reference = null;
        etat = Etat.TRANSMIS;
    }

    /** Refused, with M-LOT-05, when its answer is already known. */
    void conclure(Etat issue, String texte) {
        if (etat != Etat.TRANSMIS) throw new ActeRefuse("M-LOT-05", projet, rapport);
        etat = issue;
        reference = texte;
    }
}
