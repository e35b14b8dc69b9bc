package ca.qc.madi.versement;

import ca.qc.madi.journal.Contenu;
import ca.qc.madi.journal.ContreFait;
import ca.qc.madi.projet.Reserves;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What may happen to the money of a project (étape 10). Amounts in CAD. */
public sealed interface FaitVersement extends Contenu {

    String projet();

    /** What a report is worth was computed; its author is whoever's act set the computation off. */
    record VersementCalcule(String projet, String rapport, Calcul calcul) implements FaitVersement {}

    /** A second person agrees to this amount. */
    record VersementApprouve(String projet, String rapport, Money montant) implements FaitVersement {}

    /** A second person sends the computation back. */
    record VersementRenvoye(String projet, String rapport, String motif) implements FaitVersement {}

    /** The reserves the next computation is made under, after it was sent back. */
    record ReservesRevisees(String projet, String rapport, Reserves reserves) implements FaitVersement {}

    record VersementEmis(String projet, String rapport, Money montant) implements FaitVersement {}

    /** Handed over to the paying system in this batch, whose file bears this SHA-256. */
    record VersementTransmis(String projet, String rapport, Money montant, String lot, String fichier)
            implements FaitVersement {}

    /** The paying system says it is paid, under its own reference. */
    record VersementPaye(String projet, String rapport, Money montant, String lot, String reference)
            implements FaitVersement {}

    /** The paying system sent it back; it goes with the next batch. */
    record VersementRejete(String projet, String rapport, Money montant, String lot, String motif)
            implements FaitVersement {}

    /** Other aid learnt after the final changed its account (G-FIN-02). */
    record CompteAjuste(String projet, Calcul calcul) implements FaitVersement {}

    /**
     * A refund is invoiced (G-CUM-02, G-PAY-07, G-SUIVI-04).
     *
     * @param rapport its name, after its rank among the project's refunds; null in facts written before refunds bore one
     * @param echeance last day to pay it back; null as above
     * @param calcul what it is derived from; null as above
     */
    record RemboursementFacture(
            String projet,
            Money montant,
            String regle,
            @Nullable String rapport,
            @Nullable LocalDate echeance,
            @Nullable Calcul calcul)
            implements FaitVersement {

        public RemboursementFacture(String projet, Money montant, String regle) {
            this(projet, montant, regle, null, null, null);
        }
    }

    record RemboursementPercu(String projet, Money montant) implements FaitVersement {}

    /**
     * A refund recorded as received was not: it is owed again.
     *
     * @param corrige rank of the fact it answers, which stays as it is
     */
    record RemboursementAnnule(String projet, long corrige, Money montant, String motif)
            implements FaitVersement, ContreFait {}
}
