package ca.qc.madi.versement;

import ca.qc.madi.journal.Contenu;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.versement.FaitVersement.VersementPaye;
import ca.qc.madi.versement.FaitVersement.VersementRejete;
import ca.qc.madi.versement.OrdrePaiement.Etat;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of a batch handed over, and what the paying system answered to it.
 *
 * @param emetteur the company's name as it was handed over
 * @param montant in CAD
 * @param etat TRANSMIS while nothing was answered
 * @param jour of the answer, in Québec; null while there is none
 * @param reference what the paying system calls the payment, or why it sent it back
 */
public record LigneLot(
        String lot,
        RefRapport ref,
        String emetteur,
        Money montant,
        Etat etat,
        @Nullable LocalDate jour,
        @Nullable String reference) {

    /** A line that waits for its answer. */
    LigneLot(String lot, RefRapport ref, String emetteur, Money montant) {
        this(lot, ref, emetteur, montant, Etat.TRANSMIS, null, null);
    }

    /** With its answer, where these facts of its dossier hold it. */
    LigneLot repondue(List<Fait> faits) {
        LigneLot repondue = this;
        for (Fait fait : faits) {
            Contenu contenu = fait.contenu();
            if (contenu instanceof VersementPaye p && estCelle(p.projet(), p.rapport(), p.lot()))
                repondue = avec(Etat.PAYE, fait.jour(), p.reference());
            if (contenu instanceof VersementRejete r && estCelle(r.projet(), r.rapport(), r.lot()))
                repondue = avec(Etat.REJETE, fait.jour(), r.motif());
        }
        return repondue;
    }

    private boolean estCelle(String projet, String rapport, String duLot) {
        return ref.projet().projet().equals(projet) && ref.rapport().equals(rapport) && lot.equals(duLot);
    }

    private LigneLot avec(Etat issue, LocalDate le, String texte) {
        return new LigneLot(lot, ref, emetteur, montant, issue, le, texte);
    }
}
