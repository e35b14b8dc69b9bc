package ca.qc.madi.projet;

import ca.qc.madi.partage.Occasions;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.Echeance.Etat;
import ca.qc.madi.projet.Echeance.Nature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes and settles the rows of the ledger of due dates. */
@Component
public class Echeancier {

    private final Echeances echeances;
    private final ApplicationEventPublisher evenements;

    Echeancier(Echeances echeances, ApplicationEventPublisher evenements) {
        this.echeances = echeances;
        this.evenements = evenements;
    }

    /** A window will open that day, unless its row stands there already; one that was given up opens after all. */
    public void prevoirOuverture(RefRapport ref, LocalDate jour) {
        Optional<Echeance> connue = chercher(ref, Nature.OUVERTURE);
        if (connue.isEmpty()) inscrire(ref, Nature.OUVERTURE, jour);
        else if (connue.get().etat() == Etat.SANS_OBJET) {
            connue.get().rouvrir(jour);
            annoncer(ref, Nature.OUVERTURE, jour);
        }
    }

    /**
     * Its window, if it has one, is open: the deposit is awaited until its last day, with a reminder before. Without
     * effect on the rows that stand there already.
     *
     * @param avance how many days before
     */
    public void attendre(RefRapport ref, LocalDate echeance, int avance) {
        Map<Nature, Echeance> connues = duRapport(ref);
        Echeance ouverture = connues.get(Nature.OUVERTURE);
        if (ouverture != null) ouverture.regler(Etat.TENUE);
        if (!connues.containsKey(Nature.DEPOT)) inscrire(ref, Nature.DEPOT, echeance);
        if (connues.containsKey(Nature.RAPPEL)) return;
        inscrire(ref, Nature.RAPPEL, echeance.minusDays(avance));
    }

    /** Settles a row; false when there is none or it was settled before, so that nothing is done twice. */
    public boolean regler(RefRapport ref, Nature nature, Etat issue) {
        return chercher(ref, nature).map(e -> e.regler(issue)).orElse(false);
    }

    /** Awaits a deposit again, for another day. */
    void rouvrir(RefRapport ref, LocalDate jour) {
        chercher(ref, Nature.DEPOT).ifPresent(e -> e.rouvrir(jour));
        annoncer(ref, Nature.DEPOT, jour);
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
        if (!deplace) return false;
        chercher(ref, Nature.RAPPEL).ifPresent(e -> e.deplacer(rappel));
        annoncer(ref, Nature.DEPOT, jour);
        return true;
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

    /** The deposit is in: nobody needs to be reminded of it. */
    public void tenir(RefRapport ref) {
        regler(ref, Etat.TENUE);
    }

    /** Nothing more is awaited of this report. */
    public void clore(RefRapport ref) {
        regler(ref, Etat.SANS_OBJET);
    }

    private void regler(RefRapport ref, Etat issue) {
        Map<Nature, Echeance> connues = duRapport(ref);
        Echeance depot = connues.get(Nature.DEPOT);
        if (depot != null) depot.regler(issue);
        Echeance rappel = connues.get(Nature.RAPPEL);
        if (rappel != null) rappel.regler(Etat.SANS_OBJET);
    }

    /** No further window opens for this project. */
    void clore(RefProjet ref) {
        echeances.findByDossierAndProjetAndEtat(ref.dossier(), ref.projet(), Etat.PREVUE).stream()
                .filter(e -> e.nature() == Nature.OUVERTURE)
                .forEach(e -> e.regler(Etat.SANS_OBJET));
    }

    /** The day that stands in the ledger; empty when no row does. */
    public Optional<LocalDate> inscrit(RefRapport ref, Nature nature) {
        return chercher(ref, nature).map(Echeance::jour);
    }

    /** The day that stands in the ledger; IllegalStateException when no row does. */
    public LocalDate jour(RefRapport ref, Nature nature) {
        return inscrit(ref, nature)
                .orElseThrow(() -> new IllegalStateException("no due date " + nature + " for " + ref));
    }

    /** Whoever keeps a copy of the day keeps it equal. */
    private void annoncer(RefRapport ref, Nature nature, LocalDate jour) {
        evenements.publishEvent(new EcheanceMue(ref, nature, jour));
    }

    private void inscrire(RefRapport ref, Nature nature, LocalDate jour) {
        duRapport(ref).put(nature, echeances.save(new Echeance(ref, nature, jour)));
        annoncer(ref, nature, jour);
    }

    private Map<Nature, Echeance> duRapport(RefRapport ref) {
        return RapportsTenus.de(
                ref,
                r -> echeances.findByDossierAndProjetAndRapport(
                        r.projet().dossier(), r.projet().projet(), r.rapport()));
    }

    private Optional<Echeance> chercher(RefRapport ref, Nature nature) {
        return Optional.ofNullable(duRapport(ref).get(nature));
    }
}
