package ca.qc.madi.versement;

import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.projet.FaitProjet.AideConnue;
import ca.qc.madi.projet.Projets;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.versement.FaitVersement.CompteAjuste;
import ca.qc.madi.versement.FaitVersement.RemboursementFacture;
import ca.qc.madi.versement.FaitVersement.RemboursementPercu;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** What changes a project's account outside its reports: other aid becoming known, refunds coming in. */
@Component
public class Ajustement {

    private final Actes actes;
    private final Journal journal;
    private final Dossiers dossiers;
    private final Projets projets;
    private final RegistreComptes registre;
    private final Liquidation liquidation;

    Ajustement(
            Actes actes,
            Journal journal,
            Dossiers dossiers,
            Projets projets,
            RegistreComptes registre,
            Liquidation liquidation) {
        this.actes = actes;
        this.journal = journal;
        this.dossiers = dossiers;
        this.projets = projets;
        this.registre = registre;
        this.liquidation = liquidation;
    }

    /**
     * Another government's aid is known to be this much in all for this source (G-CUM-01). Once the final is settled,
     * what it makes excessive is invoiced the same day (G-CUM-02).
     */
    public void declarerAide(RefProjet ref, String source, Money montant, Acteur par, Instant quand) {
        dossiers.exigerAcces(ref.dossier(), par);
        actes.executer(new Acte("aide", ref.dossier(), ref.projet(), par, quand), () -> {
            Geste.DECLARER_AIDE.exiger(par);
            LocalDate deposeLe = projets.lire(ref, par).deposeLe();
            ActeRefuse.siAvant(deposeLe, Horloge.jour(quand), "M-DATE-02");
            if (montant.isNegative()) throw new ActeRefuse("M-MONTANT-01");
            journal.consigner(ref.dossier(), new AideConnue(ref.projet(), source, montant));
            if (registre.lire(ref.dossier(), par).finalRegle(ref.projet())) ajusterFinal(ref, quand);
        });
    }

    private void ajusterFinal(RefProjet ref, Instant quand) {
        Calcul calcul = liquidation.apresAide(ref, Horloge.jour(quand));
        if (calcul.suite() != Suite.FACTURER) return;
        journal.consigner(ref.dossier(), new CompteAjuste(ref.projet(), calcul));
        journal.consigner(
                ref.dossier(),
                new RemboursementFacture(ref.projet(), calcul.montant().negated(), calcul.regle()));
    }

    /** A refund came in; never more than is still owed. */
    public void percevoir(RefProjet ref, Money montant, Acteur par, Instant quand) {
        dossiers.exigerAcces(ref.dossier(), par);
        actes.executer(new Acte("remboursement", ref.dossier(), ref.projet(), par, quand), () -> {
            Geste.CONSIGNER_REMBOURSEMENT.exiger(par);
            Comptes comptes = registre.lire(ref.dossier(), par);
            Money du = comptes.facture(ref.projet()).minus(comptes.encaisse(ref.projet()));
            if (!montant.isPositive() || montant.isGreaterThan(du)) throw new ActeRefuse("M-MONTANT-02");
            journal.consigner(ref.dossier(), new RemboursementPercu(ref.projet(), montant));
        });
    }
}
