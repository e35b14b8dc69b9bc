package ca.qc.madi.versement;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.partage.Montants;
import org.joda.money.Money;

/**
 * What an émetteur's enveloppe has seen, over all its projects, before a computation (G-FIN-04). Amounts in CAD.
 *
 * @param montant the ceiling of the entente
 * @param verse paid on all projects
 * @param encaisse refunds collected on all projects
 * @param reutilisable whether a refund collected returns to the enveloppe (AMB-46)
 */
public record SoldeEnveloppe(Money montant, Money verse, Money encaisse, boolean reutilisable) {

    public static SoldeEnveloppe de(Money montant, Money verse, Money encaisse, Parametres parametres) {
        return new SoldeEnveloppe(montant, verse, encaisse, parametres.actif(Cle.REMBOURSEMENT_REUTILISABLE));
    }

    /** env(t): what may still be paid, never below zero. */
    public Money disponible() {
        Money retour = reutilisable ? encaisse : Montants.ZERO;
        return Montants.max(Montants.ZERO, montant.minus(verse).plus(retour));
    }
}
