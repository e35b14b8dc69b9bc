package ca.qc.madi.projet;

import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.projet.FaitProjet.EtudeJugee;
import ca.qc.madi.projet.FaitProjet.PiecesDemandees;
import ca.qc.madi.projet.FaitProjet.PiecesFournies;
import ca.qc.madi.projet.FaitProjet.RapportAccepte;
import ca.qc.madi.projet.FaitProjet.RapportRefuse;
import ca.qc.madi.securite.Geste;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Étape 10, first half: the report is accepted, refused, or pieces are asked for. */
@Component
public class AnalyseRapport {

    private static final String DECISION = "decision";

    private final Actes actes;
    private final Journal journal;
    private final Dossiers dossiers;
    private final Projets projets;
    private final Audits audits;
    private final Flux flux;

    AnalyseRapport(Actes actes, Journal journal, Dossiers dossiers, Projets projets, Audits audits, Flux flux) {
        this.actes = actes;
        this.journal = journal;
        this.dossiers = dossiers;
        this.projets = projets;
        this.audits = audits;
        this.flux = flux;
    }

    /** Accepts a report that is no finished study. */
    public void accepter(RefRapport ref, Reserves reserves, Acteur par, Instant quand) {
        accepter(ref, reserves, Set.of(), par, quand);
    }

    /**
     * Accepts a report under these reserves; what is owed is computed at once, and waits for a second person.
     *
     * @param points what is established in the study that the final of a PTE brings: accepted, it is judged conforming
     */
    public void accepter(RefRapport ref, Reserves reserves, Set<PointEtude> points, Acteur par, Instant quand) {
        decider(ref, par, quand, rapport -> {
            if (rapport.auditExige() && !rapport.auditJoint()) throw new ActeRefuse("G-AUD-02", ref.rapport());
            rapport.exigerPieces(reserves);
            exigerAucunAutreEnCours(ref, par);
            if (ref.estFinal() && projets.lire(ref.projet(), par).volet() == Volet.PTE) jugerEtude(ref, points);
            consigner(
                    ref,
                    new RapportAccepte(ref.projet().projet(), ref.rapport(), reserves),
                    Map.of(DECISION, "ACCEPTE"));
        });
    }

    private void jugerEtude(RefRapport ref, Set<PointEtude> points) {
        PointEtude.exiger(points);
        List<PointEtude> etablis = points.stream().sorted().toList();
        journal.consigner(ref.projet().dossier(), new EtudeJugee(ref.projet().projet(), ref.rapport(), etablis));
    }

    /** A final refused by the last day of the deliverables may be filed again (G-FINAL-04, G-DATE-04). */
    public void refuser(RefRapport ref, String motif, Acteur par, Instant quand) {
        decider(ref, par, quand, rapport -> {
            ActeRefuse.siVide(motif);
            RapportRefuse refus = new RapportRefuse(ref.projet().projet(), ref.rapport(), motif);
            boolean reprise = ref.estFinal() && !Horloge.jour(quand).isAfter(limite(ref, par, quand));
            consigner(ref, refus, Map.of(DECISION, "REFUSE", "reprise", reprise));
            if (!reprise) audits.cesser(ref);
        });
    }

    private LocalDate limite(RefRapport ref, Acteur par, Instant quand) {
        Projet projet = projets.lire(ref.projet(), par);
        return dossiers.lire(ref.projet().dossier(), par)
                .parametres(Horloge.jour(quand))
                .limiteDesLivrables(projet.volet(), projet.deposeLe());
    }

    public void demanderPieces(RefRapport ref, String question, Acteur par, Instant quand) {
        decider(ref, par, quand, rapport -> {
            ActeRefuse.siVide(question);
            consigner(
                    ref,
                    new PiecesDemandees(ref.projet().projet(), ref.rapport(), question),
                    Map.of(DECISION, "PIECES"));
        });
    }

    /** @param audit the audit report comes with the answer */
    public void fournirPieces(RefRapport ref, String reponse, boolean audit, Acteur par, Instant quand) {
        agir("piece", ref, par, quand, Geste.FOURNIR, rapport -> {
            rapport.exiger(EtatRapport.PIECES);
            ActeRefuse.siVide(reponse);
            journal.consigner(
                    ref.projet().dossier(), new PiecesFournies(ref.projet().projet(), ref.rapport(), reponse, audit));
            if (audit) audits.recevoir(ref);
            TypeTache tache = ref.estFinal() ? TypeTache.FOURNIR_PIECES_FINAL : TypeTache.FOURNIR_PIECES;
            flux.terminer(tache, Repere.de(ref), Map.of());
        });
    }

    private void decider(RefRapport ref, Acteur par, Instant quand, Consumer<Rapport> suite) {
        agir("analyse", ref, par, quand, Geste.ANALYSER, rapport -> {
            rapport.exiger(EtatRapport.EN_ANALYSE);
            suite.accept(rapport);
        });
    }

    private void consigner(RefRapport ref, FaitProjet fait, Map<String, Object> decision) {
        journal.consigner(ref.projet().dossier(), fait);
        TypeTache tache = ref.estFinal() ? TypeTache.ANALYSER_FINAL : TypeTache.ANALYSER_RAPPORT;
        flux.terminer(tache, Repere.de(ref), decision);
    }

    /** A final settles the whole project: every other report received must have been decided, and paid, before. */
    private void exigerAucunAutreEnCours(RefRapport ref, Acteur par) {
        if (!ref.estFinal()) return;
        for (Rapport autre : projets.lire(ref.projet(), par).rapports()) {
            if (autre.nom().equals(ref.rapport())) continue;
            if (autre.enCours()) throw new ActeRefuse("M-ETAT-02", autre.nom(), autre.etat());
            Repere repere = Repere.de(ref.projet().rapport(autre.nom()));
            boolean attendu =
                    flux.attend(TypeTache.APPROUVER_VERSEMENT, repere) || flux.attend(TypeTache.REVISER_CALCUL, repere);
            if (attendu) throw new ActeRefuse("M-VERSEMENT-01", autre.nom());
        }
    }

    private void agir(String acte, RefRapport ref, Acteur par, Instant quand, Geste geste, Consumer<Rapport> suite) {
        actes.executer(new Acte(acte, ref.projet().dossier(), ref.projet().projet(), par, quand), () -> {
            geste.exiger(par);
            Rapport rapport = projets.lire(ref, par);
            rapport.exigerApres(Horloge.jour(quand));
            suite.accept(rapport);
        });
    }
}
