package ca.qc.madi.versement;

import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.versement.FaitVersement.VersementCalcule;
import ca.qc.madi.versement.FaitVersement.VersementEmis;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** What the process does by itself between analysis, approval and issue. */
@Component
public class SuitesVersement {

    private final Actes actes;
    private final Journal journal;
    private final Liquidation liquidation;
    private final RegistreComptes registre;
    private final OrdresPaiement ordres;

    SuitesVersement(
            Actes actes, Journal journal, Liquidation liquidation, RegistreComptes registre, OrdresPaiement ordres) {
        this.actes = actes;
        this.journal = journal;
        this.liquidation = liquidation;
        this.registre = registre;
        this.ordres = ordres;
    }

    /** Computes what the report is worth on the day of the act under way, and says what follows. */
    public Suite calculer(RefRapport ref) {
        VersementCalcule fait = calcul(ref);
        journal.consigner(ref.projet().dossier(), fait);
        return fait.calcul().suite();
    }

    /** What the report is worth on the day of the act under way. */
    public VersementCalcule calcul(RefRapport ref) {
        Calcul calcul = liquidation.duRapport(ref, Horloge.jour(actes.courant().dateEffet()));
        return new VersementCalcule(ref.projet().projet(), ref.rapport(), calcul);
    }

    /** Issues the payment a second person has just approved; it goes with the next batch. */
    public void emettre(RefRapport ref) {
        Money montant = approuve(ref).montant();
        journal.consigner(ref.projet().dossier(), new VersementEmis(ref.projet().projet(), ref.rapport(), montant));
        ordres.save(new OrdrePaiement(ref, montant, Horloge.jour(actes.courant().dateEffet())));
    }

    private Calcul approuve(RefRapport ref) {
        return registre.lire(ref.projet().dossier(), Acteur.MOTEUR)
                .rapport(ref.projet().projet(), ref.rapport())
                .flatMap(CompteRapport::calcul)
                .orElseThrow();
    }
}
