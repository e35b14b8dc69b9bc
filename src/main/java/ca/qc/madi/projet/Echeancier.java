package ca.qc.madi.projet;

import ca.qc.madi.partage.Occasions;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.Echeance.Etat;
import ca.qc.madi.projet.Echeance.Nature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes and settles the rows of the ledger of due dates. */
@Component
public class Echeancier {

    private final Echeances echeances;

    Echeancier(Echeances echeances) {
        this.echeances = echeances;
    }

    /** Writes a row, unless it stands there already; a window that was given up opens after all. */
    public void prevoir(RefRapport ref, Nature nature, LocalDate jour) {
        Optional<Echeance> connue = chercher(ref, nature);
        if (connue.isEmpty()) echeances.save(new Echeance(ref, nature, jour));
        else if (nature == Nature.OUVERTURE && connue.get().etat() == Etat.SANS_OBJET)
            connue.get().rouvrir(jour);
    }

    /** Settles a row; false when there is none or it was settled before, so that nothing is done twice. */
    public boolean regler(RefRapport ref, Nature nature, Etat issue) {
        return chercher(ref, nature).map(e -> e.regler(issue)).orElse(false);
    }

    /** Awaits a deposit again, for another day. */
    void rouvrir(RefRapport ref, LocalDate jour) {
        chercher(ref, Nature.DEPOT).ifPresent(e -> e.rouvrir(jour));
    }

    /** Awaits a deposit again, for the day it had; false, without effect, when the ledger never held it. */
    public boolean rouvrir(RefRapport ref) {
        Optional<Echeance> depot = chercher(ref, Nature.DEPOT);
        depot.ifPresent(e -> e.rouvrir(e.jour()));
        return depot.isPresent();
    }

    /**
     * Moves a deposit still awaited to another day, its reminder with it; the timers follow by {@code Flux.redater}.
     *
     * @return false, without effect, when it is no longer awaited or its day has passed
     */
    public boolean deplacer(RefRapport ref, LocalDate jour, LocalDate rappel) {
        boolean deplace = chercher(ref, Nature.DEPOT).map(e -> e.deplacer(jour)).orElse(false);
        if (deplace) chercher(ref, Nature.RAPPEL).ifPresent(e -> e.deplacer(rappel));
        return deplace;
    }

    /**
     * Nothing more is awaited of this project, but for the refunds invoiced.
     *
     * @return the plannings that were awaited: they lapse for good
     */
    public List<RefRapport> abandonner(RefProjet ref) {
        List<RefRapport> planifications = new ArrayList<>();
        for (Echeance echeance : echeances.findByDossierAndProjetAndEtat(ref.dossier(), ref.projet(), Etat.PREVUE)) {
            RefRapport rapport = echeance.ref();
            if (Occasions.estRemboursement(rapport.rapport())) continue;
            boolean planification = Occasions.estPlanification(rapport.rapport());
            echeance.regler(planification ? Etat.SANS_OBJET : Etat.ABANDONNEE);
            if (planification && echeance.nature() == Nature.DEPOT) planifications.add(rapport);
        }
        return List.copyOf(planifications);
    }

    /** What the end of the project had closed is awaited again; a reminder whose day has passed since goes to nobody. */
    public void rendre(RefProjet ref, LocalDate jour) {
        for (Echeance echeance :
                echeances.findByDossierAndProjetAndEtat(ref.dossier(), ref.projet(), Etat.ABANDONNEE)) {
            echeance.rendre();
            boolean passe =
                    echeance.nature() == Nature.RAPPEL && echeance.jour().isBefore(jour);
            if (passe) echeance.regler(Etat.SANS_OBJET);
        }
    }

    /** Nothing more is awaited of this report. */
    public void clore(RefRapport ref) {
        regler(ref, Nature.RAPPEL, Etat.SANS_OBJET);
        regler(ref, Nature.DEPOT, Etat.SANS_OBJET);
    }

    /** No further window opens for this project. */
    void clore(RefProjet ref) {
        echeances.findByDossierAndProjetAndEtat(ref.dossier(), ref.projet(), Etat.PREVUE).stream()
                .filter(e -> e.nature() == Nature.OUVERTURE)
                .forEach(e -> e.regler(Etat.SANS_OBJET));
    }

    /** The day that stands in the ledger; IllegalStateException when no row does. */
    public LocalDate jour(RefRapport ref, Nature nature) {
        return chercher(ref, nature)
                .map(Echeance::jour)
                .orElseThrow(() -> new IllegalStateException("no due date " + nature + " for " + ref));
    }

    private Optional<Echeance> chercher(RefRapport ref, Nature nature) {
        return echeances.findByDossierAndProjetAndRapportAndNature(
                ref.projet().dossier(), ref.projet().projet(), ref.rapport(), nature);
    }
}
