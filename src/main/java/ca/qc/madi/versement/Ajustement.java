package ca.qc.madi.versement;

import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Processus;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Occasions;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.Echeancier;
import ca.qc.madi.projet.FaitProjet.AideConnue;
import ca.qc.madi.projet.Projets;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.versement.FaitVersement.CompteAjuste;
import ca.qc.madi.versement.FaitVersement.RemboursementAnnule;
import ca.qc.madi.versement.FaitVersement.RemboursementPercu;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** What changes a project's account outside its reports: other aid becoming known, refunds coming in. */
@Component
public class Ajustement {

    private final Actes actes;
    private final Journal journal;
    private final Projets projets;
    private final RegistreComptes registre;
    private final Liquidation liquidation;
    private final Echeancier echeancier;
    private final Flux flux;

    Ajustement(
            Actes actes,
            Journal journal,
            Projets projets,
            RegistreComptes registre,
            Liquidation liquidation,
            Echeancier echeancier,
            Flux flux) {
        this.actes = actes;
        this.journal = journal;
        this.projets = projets;
        this.registre = registre;
        this.liquidation = liquidation;
        this.echeancier = echeancier;
        this.flux = flux;
    }

    /**
     * Another government's aid is known to be this much in all for this source (G-CUM-01). Once the final is settled,
     * what it makes excessive is invoiced the same day (G-CUM-02).
     */
    public void declarerAide(RefProjet ref, String source, Money montant, Acteur par, Instant quand) {
        actes.executer(new Acte("aide", ref.dossier(), ref.projet(), par, quand), () -> {
            Geste.DECLARER_AIDE.exiger(par);
            LocalDate deposeLe = projets.lire(ref, par).deposeLe();
            ActeRefuse.siAvant(deposeLe, Horloge.jour(quand), "M-DATE-02");
            if (montant.isNegative()) throw new ActeRefuse("M-MONTANT-01");
            journal.consigner(ref.dossier(), new AideConnue(ref.projet(), source, montant));
            ajuster(ref);
        });
    }

    /** Once the final is settled, what the aid known in the act under way makes excessive is invoiced. */
    public void ajuster(RefProjet ref) {
        if (!registre.lire(ref.dossier(), Acteur.MOTEUR).finalRegle(ref.projet())) return;
        CompteAjuste ajuste = compte(ref);
        if (ajuste.calcul().suite() != Suite.FACTURER) return;
        journal.consigner(ref.dossier(), ajuste);
        flux.demarrer(Processus.RECOUVREMENT, Repere.de(ref.rapport(Occasions.AIDE)));
    }

    /** The account of a settled final as the aid known on the day of the act under way leaves it. */
    public CompteAjuste compte(RefProjet ref) {
        return new CompteAjuste(
                ref.projet(),
                liquidation.apresAide(ref, Horloge.jour(actes.courant().dateEffet())));
    }

    /** Once the final is settled, a lower figure would leave an invoice too high: a person decides (M-CORRECTION-04). */
    public void exigerCorrigeable(RefProjet ref, Money ancien, Money nouveau) {
        boolean regle = registre.lire(ref.dossier(), Acteur.MOTEUR).finalRegle(ref.projet());
        if (regle && nouveau.isLessThan(ancien)) throw new ActeRefuse("M-CORRECTION-04", ancien.getAmount());
    }

    /**
     * In the act under way: a refund recorded as received was not. Each invoice that it had settled is awaited again.
     *
     * @param corrige rank of the fact that recorded it
     */
    public void contrepasser(RefProjet ref, long corrige, Money montant, String motif) {
        List<Creance> avant = registre.lire(ref.dossier(), Acteur.MOTEUR).creances(ref.projet());
        journal.consigner(ref.dossier(), new RemboursementAnnule(ref.projet(), corrige, montant, motif));
        for (Creance creance : registre.lire(ref.dossier(), Acteur.MOTEUR).creances(ref.projet())) {
            RefRapport nom = ref.rapport(creance.nom());
            boolean rouverte = avant.get(creance.rang() - 1).acquittee() && !creance.acquittee();
            if (rouverte && echeancier.rouvrir(nom)) flux.reprendreRecouvrement(Repere.de(nom));
        }
    }

    /** A refund came in; never more than is still owed. */
    public void percevoir(RefProjet ref, Money montant, Acteur par, Instant quand) {
        actes.executer(new Acte("remboursement", ref.dossier(), ref.projet(), par, quand), () -> {
            Geste.CONSIGNER_REMBOURSEMENT.exiger(par);
            Comptes comptes = registre.lire(ref.dossier(), par);
            Money du = comptes.du(ref.projet());
            if (!montant.isPositive() || montant.isGreaterThan(du)) throw new ActeRefuse("M-MONTANT-02");
            exigerApresLesFactures(comptes, ref, montant, Horloge.jour(quand));
            journal.consigner(ref.dossier(), new RemboursementPercu(ref.projet(), montant));
            List<Creance> avant = comptes.creances(ref.projet());
            for (Creance creance : registre.lire(ref.dossier(), par).creances(ref.projet())) {
                boolean etaitDue = !avant.get(creance.rang() - 1).acquittee();
                if (etaitDue && creance.acquittee()) solder(ref.rapport(creance.nom()));
            }
        });
    }

    /** Money settles the oldest invoices; none of those it reaches is younger than the day it came in (M-DATE-02). */
    private static void exigerApresLesFactures(Comptes comptes, RefProjet ref, Money montant, LocalDate jour) {
        Money reste = montant;
        for (Creance creance : comptes.creances(ref.projet())) {
            if (creance.acquittee() || !reste.isPositive()) continue;
            ActeRefuse.siAvant(creance.factureLe(), jour, "M-DATE-02");
            reste = reste.minus(creance.solde());
        }
    }

    /** Refunds invoiced before their recovery was a process have no task. */
    private void solder(RefRapport ref) {
        echeancier.tenir(ref);
        Repere repere = Repere.de(ref);
        if (flux.attend(TypeTache.PERCEVOIR_REMBOURSEMENT, repere)) {
            flux.terminer(TypeTache.PERCEVOIR_REMBOURSEMENT, repere, Map.of());
        }
    }
}
