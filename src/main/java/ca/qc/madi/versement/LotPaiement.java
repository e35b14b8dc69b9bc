package ca.qc.madi.versement;

import ca.qc.madi.partage.Montants;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.joda.money.Money;

/** A batch of payments handed over to the paying system; its file is kept as it was handed over. */
@Entity
@Table(name = "lot_paiement")
public class LotPaiement {

    @Id
    private String numero;

    private Instant formeLe;
    private String formePar;
    private int nombre;
    private BigDecimal total;
    private String fichier;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected LotPaiement() {}

    LotPaiement(String numero, Instant formeLe, String formePar, int nombre, Money total, String fichier) {
        this.numero = numero;
        this.formeLe = formeLe;
        this.formePar = formePar;
        this.nombre = nombre;
        this.total = total.getAmount();
        this.fichier = fichier;
    }

    public String numero() {
        return numero;
    }

    public Instant formeLe() {
        return formeLe;
    }

    /** Identifier of the person who made the batch. */
    public String formePar() {
        return formePar;
    }

    /** Control total: how many payments. */
    public int nombre() {
        return nombre;
    }

    /** Control total: their sum, in CAD. */
    public Money total() {
        return Montants.dollars(total);
    }

    /** SHA-256 of the file handed over. */
    public String fichier() {
        return fichier;
    }
}
