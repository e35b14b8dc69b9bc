package ca.qc.madi.projet;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.dossier.Dossier;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.flux.Signal;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.Echeance.Etat;
import ca.qc.madi.projet.Echeance.Nature;
import ca.qc.madi.projet.FaitProjet.EcheanceDepassee;
import ca.qc.madi.projet.FaitProjet.EcheanceReportee;
import ca.qc.madi.projet.FaitProjet.RappelConsigne;
import ca.qc.madi.projet.FaitProjet.RapportOuvert;
import ca.qc.madi.projet.FaitProjet.RapportRemplace;
import ca.qc.madi.projet.FaitProjet.RapportRouvert;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What the process does by itself during a study: windows, due dates, reminders. */
@Component
public class SuitesProjet {

    private final Actes actes;
    private final Journal journal;
    private final Dossiers dossiers;
    private final Projets projets;
    private final Echeancier echeancier;
    private final CalendrierRapports calendrier;
    private final Audits audits;
    private final Flux flux;

    SuitesProjet(
            Actes actes,
            Journal journal,
            Dossiers dossiers,
            Projets projets,
            Echeancier echeancier,
            CalendrierRapports calendrier,
            Audits audits,
            Flux flux) {
        this.actes = actes;
        this.journal = journal;
        this.dossiers = dossiers;
        this.projets = projets;
        this.echeancier = echeancier;
        this.calendrier = calendrier;
        this.audits = audits;
        this.flux = flux;
    }

    /** The next yearly report, whose window opens if the project is still open at its 31 December (G-DATE-07). */
    public RefRapport planifierRapport(RefProjet ref) {
        Projet projet = projets.lire(ref, Acteur.MOTEUR);
        int annee = projet.rapports().stream()
                .mapToInt(r -> ref.rapport(r.nom()).annee() + 1)
                .max()
                .orElseGet(() -> projet.accepteLe().orElseThrow().getYear());
        RefRapport rapport = ref.rapport(RefRapport.avancement(annee));
        echeancier.prevoirOuverture(rapport, calendrier.ouverture(rapport));
        return rapport;
    }

    /** The window opens: the report is awaited until its last day, with a reminder before. */
    public void ouvrirRapport(RefRapport ref) {
        actes.parMoteur("ouverture-rapport", ref.projet().dossier(), () -> {
            LocalDate ouverture = echeancier.jour(ref, Nature.OUVERTURE);
            attendre(ref, calendrier.fenetre(ref, ouverture), parametres(ref.projet(), ouverture));
        });
    }

    /** The study ended: the final is due, and yearly reports of a year it did not reach the end of are not. */
    public RefRapport planifierFinal(RefProjet ref) {
        Projet projet = projets.lire(ref, Acteur.MOTEUR);
        LocalDate fin = projet.fin().orElseThrow();
        echeancier.clore(ref);
        projet.rapports().stream()
                .filter(r -> r.etat() == EtatRapport.OUVERT)
                .map(r -> ref.rapport(r.nom()))
                .filter(r -> !fin.isAfter(calendrier.coupure(r)))
                .forEach(this::remplacer);
        RefRapport rapport = ref.rapport(RefRapport.FINAL);
        attendre(rapport, calendrier.finale(ref), parametres(ref, fin));
        return rapport;
    }

    /** A final refused in time may be filed again, by the last day of the deliverables at best. */
    public void rouvrirFinal(RefRapport ref) {
        RapportRouvert rouvert =
                calendrier.rouverture(ref, Horloge.jour(actes.courant().dateEffet()));
        journal.consigner(ref.projet().dossier(), rouvert);
        echeancier.rouvrir(ref, rouvert.echeance());
    }

    /** The end was corrected: the final is due from it. */
    public void deplacerFinal(RefProjet ref, String motif) {
        reporter(ref.rapport(RefRapport.FINAL), calendrier.finale(ref).echeance(), motif);
    }

    /** A report still awaited is due on another day: fact, ledger and timers together, or not at all (M-ECHEANCE-01). */
    public void reporter(RefRapport ref, LocalDate echeance, String motif) {
        int avance = parametres(ref.projet(), echeance).entier(Cle.RAPPEL_JOURS_AVANT);
        if (!echeancier.deplacer(ref, echeance, echeance.minusDays(avance))) throw new ActeRefuse("M-ECHEANCE-01");
        journal.consigner(
                ref.projet().dossier(), new EcheanceReportee(ref.projet().projet(), ref.rapport(), echeance, motif));
        flux.redater(Repere.de(ref));
    }

    /** The report is no longer awaited. */
    void remplacer(RefRapport ref) {
        journal.consigner(
                ref.projet().dossier(), new RapportRemplace(ref.projet().projet(), ref.rapport()));
        echeancier.clore(ref);
        audits.cesser(ref);
        flux.signaler(Signal.RAPPORT_REMPLACE, Repere.de(ref));
    }

    /** A reminder falls due: a fact and a row, once. */
    public void consignerRappel(RefRapport ref) {
        actes.parMoteur("rappel", ref.projet().dossier(), () -> {
            if (!echeancier.regler(ref, Nature.RAPPEL, Etat.TENUE)) return;
            LocalDate echeance = echeancier.jour(ref, Nature.DEPOT);
            journal.consigner(
                    ref.projet().dossier(), new RappelConsigne(ref.projet().projet(), ref.rapport(), echeance));
        });
    }

    /** The window closed and the report is not in: a fact and a row, once; it may still come, late (AMB-01). */
    public void consignerRetard(RefRapport ref) {
        actes.parMoteur("retard", ref.projet().dossier(), () -> {
            if (!echeancier.regler(ref, Nature.DEPOT, Etat.DEPASSEE)) return;
            LocalDate echeance = echeancier.jour(ref, Nature.DEPOT);
            journal.consigner(
                    ref.projet().dossier(), new EcheanceDepassee(ref.projet().projet(), ref.rapport(), echeance));
        });
    }

    private void attendre(RefRapport ref, RapportOuvert ouvert, Parametres parametres) {
        journal.consigner(ref.projet().dossier(), ouvert);
        echeancier.attendre(ref, ouvert.echeance(), parametres.entier(Cle.RAPPEL_JOURS_AVANT));
    }

    private Parametres parametres(RefProjet ref, LocalDate jour) {
        Dossier dossier = dossiers.lire(ref.dossier(), Acteur.MOTEUR);
        return dossier.parametres(jour);
    }
}
