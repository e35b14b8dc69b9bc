package ca.qc.madi.projet;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.FaitDossier.DossierRouvert;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Occasions;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.Echeance.Etat;
import ca.qc.madi.projet.Echeance.Nature;
import ca.qc.madi.projet.FaitPlanification.PlanificationCaduque;
import ca.qc.madi.projet.FaitPlanification.PlanificationOuverte;
import ca.qc.madi.projet.FaitProjet.ProjetRouvert;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the process does by itself with the financial planning of a project under way (G-PLN-01, AMB-08). */
@Component
public class SuitesPlanification {

    private final Actes actes;
    private final Journal journal;
    private final Dossiers dossiers;
    private final Projets projets;
    private final Echeancier echeancier;

    SuitesPlanification(Actes actes, Journal journal, Dossiers dossiers, Projets projets, Echeancier echeancier) {
        this.actes = actes;
        this.journal = journal;
        this.dossiers = dossiers;
        this.projets = projets;
        this.echeancier = echeancier;
    }

    /** The next month of planning whose first day the project sees; its row enters the ledger. */
    public RefRapport planifierMois(RefProjet ref) {
        YearMonth mois = prochain(ref);
        RefRapport rapport = ref.rapport(Occasions.planification(mois));
        echeancier.prevoirOuverture(rapport, mois.atDay(1));
        return rapport;
    }

    /**
     * The month after the last one opened, or the first that begins on the day of the acceptance or later; none that began
     * while the project was ended, when it was reopened.
     */
    private YearMonth prochain(RefProjet ref) {
        LocalDate acceptation = projets.lire(ref, Acteur.MOTEUR).accepteLe().orElseThrow();
        LocalDate borne = dossiers.faits(ref.dossier(), Acteur.MOTEUR).stream()
                .flatMap(fait -> borne(ref, fait).stream())
                .reduce(acceptation, (a, b) -> a.isAfter(b) ? a : b);
        YearMonth mois = YearMonth.from(borne);
        if (borne.isAfter(mois.atDay(1))) mois = mois.plusMonths(1);
        while (!estMoisDePlanification(ref, mois)) mois = mois.plusMonths(1);
        return mois;
    }

    private static Optional<LocalDate> borne(RefProjet ref, Fait fait) {
        boolean sien =
                fait.contenu() instanceof PlanificationOuverte o && o.projet().equals(ref.projet());
        if (sien)
            return Optional.of(
                    ((PlanificationOuverte) fait.contenu()).echeance().plusDays(1));
        boolean rouvert = fait.contenu() instanceof DossierRouvert
                || fait.contenu() instanceof ProjetRouvert p && p.projet().equals(ref.projet());
        return rouvert ? Optional.of(fait.jour()) : Optional.empty();
    }

    private boolean estMoisDePlanification(RefProjet ref, YearMonth mois) {
        List<String> prevus = parametres(ref, mois.atDay(1)).liste(Cle.PLANIFICATION_MOIS);
        return prevus.contains(String.valueOf(mois.getMonthValue()));
    }

    /** The month begins: the form is awaited until its last day, with a reminder before. */
    public void ouvrir(RefRapport ref) {
        actes.parMoteur("ouverture-planification", ref.projet().dossier(), () -> {
            YearMonth mois = Occasions.mois(ref.rapport());
            LocalDate echeance = mois.atEndOfMonth();
            echeancier.attendre(
                    ref, echeance, parametres(ref.projet(), mois.atDay(1)).entier(Cle.RAPPEL_JOURS_AVANT));
            journal.consigner(
                    ref.projet().dossier(),
                    new PlanificationOuverte(ref.projet().projet(), ref.rapport(), echeance));
        });
    }

    /** The month or the project ended: a fact, once. */
    public void rendreCaduque(RefRapport ref) {
        actes.parMoteur("caducite-planification", ref.projet().dossier(), () -> {
            if (!echeancier.regler(ref, Nature.DEPOT, Etat.SANS_OBJET)) return;
            echeancier.clore(ref);
            consignerCaducite(ref);
        });
    }

    void consignerCaducite(RefRapport ref) {
        journal.consigner(
                ref.projet().dossier(), new PlanificationCaduque(ref.projet().projet(), ref.rapport()));
    }

    private Parametres parametres(RefProjet ref, LocalDate jour) {
        return dossiers.lire(ref.dossier(), Acteur.MOTEUR).parametres(jour);
    }
}
