package ca.qc.madi.preuve;

import ca.qc.madi.formulaire.LigneRegistre;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.partage.Volet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.joda.money.Money;

/**
 * The claim of one report that was not refused.
 *
 * @param jour the day it was received
 * @param rang of the fact that tells it
 * @param lignes the register rows it claims, those an accepted report claimed before left out
 * @param base what the audit threshold is compared with, in CAD: of a final, all the project's expenses (AMB-09)
 */
record DemandePaiement(
        String dossier,
        String emetteur,
        String projet,
        Volet volet,
        String rapport,
        LocalDate jour,
        long rang,
        boolean acceptee,
        List<LigneRegistre> lignes,
        Money base) {

    /** The audit threshold is looked at: the yearly report of a study, and every final (G-AUD-01). */
    boolean auSeuilDAudit() {
        return volet == Volet.PTE || rapport.equals(RefRapport.FINAL);
    }

    Money montant() {
        return somme(lignes);
    }

    static Money somme(Collection<LigneRegistre> lignes) {
        return lignes.stream().map(LigneRegistre::montant).reduce(Montants.ZERO, Money::plus);
    }
}
