package ca.qc.madi.versement;

import ca.qc.madi.journal.Contenu;
import ca.qc.madi.projet.Reserves;
import org.joda.money.Money;

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

    /** Other aid learnt after the final changed its account (G-FIN-02). */
    record CompteAjuste(String projet, Calcul calcul) implements FaitVersement {}

    /** A refund is invoiced (G-CUM-02, G-PAY-07). */
    record RemboursementFacture(String projet, Money montant, String regle) implements FaitVersement {}

    record RemboursementPercu(String projet, Money montant) implements FaitVersement {}
}
