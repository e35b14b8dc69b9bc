package ca.qc.madi.suivi;

import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.suivi.FaitSuivi.DefautConfirme;
import ca.qc.madi.suivi.FaitSuivi.DefautRenvoye;
import ca.qc.madi.suivi.FaitSuivi.PrecisionsSuiviDemandees;
import ca.qc.madi.suivi.FaitSuivi.SuiviDecide;
import ca.qc.madi.suivi.FaitSuivi.SuiviVerifie;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Étape 13: each year is verified (G-SUIVI-03). A default claims public money back, so that a second person, who did
 * not verify the year, confirms it or sends it back before anything is invoiced (G-SUIVI-04).
 */
@Component
public class VerificationSuivi {

    private static final String DECISION = "decision";

    private final Actes actes;
    private final Journal journal;
    private final Suivis suivis;
    private final Flux flux;

    VerificationSuivi(Actes actes, Journal journal, Suivis suivis, Flux flux) {
        this.actes = actes;
        this.journal = journal;
        this.suivis = suivis;
        this.flux = flux;
    }

    /**
     * Judges a year, whether or not its attestation came in.
     *
     * @param motif why; may be empty only when the year conforms
     */
    public void verifier(RefProjet ref, int annee, DecisionSuivi decision, String motif, Acteur par, Instant quand) {
        surAnnee("analyse-suivi", Geste.ANALYSER, ref, annee, par, quand, visee -> {
            if (decision.defaut() && motif.isBlank()) throw new ActeRefuse("M-TEXTE-01");
            journal.consigner(ref.dossier(), new SuiviVerifie(ref.projet(), visee.nom(), decision, motif));
            terminer(TypeTache.VERIFIER_SUIVI, ref, visee, DECISION, decision.name());
        });
    }

    /** Asks the émetteur for more before judging a year. */
    public void demanderPrecisions(RefProjet ref, int annee, String question, Acteur par, Instant quand) {
        surAnnee("analyse-suivi", Geste.ANALYSER, ref, annee, par, quand, visee -> {
            ActeRefuse.siVide(question);
            journal.consigner(ref.dossier(), new PrecisionsSuiviDemandees(ref.projet(), visee.nom(), question));
            terminer(TypeTache.VERIFIER_SUIVI, ref, visee, DECISION, "PRECISIONS");
        });
    }

    /** Agrees to a default; its share is invoiced at once. Refused with M-DROIT-02 to whoever verified the year. */
    public void confirmer(RefProjet ref, int annee, Acteur par, Instant quand) {
        surAnnee("confirmation-defaut", Geste.CONFIRMER_DEFAUT, ref, annee, par, quand, visee -> {
            if (visee.verifieePar(par.id())) throw new ActeRefuse("M-DROIT-02");
            journal.consigner(ref.dossier(), new DefautConfirme(ref.projet(), visee.nom()));
            terminer(TypeTache.CONFIRMER_DEFAUT, ref, visee, "confirme", true);
        });
    }

    /** Sends a default back to be verified again, with the reason. */
    public void renvoyer(RefProjet ref, int annee, String motif, Acteur par, Instant quand) {
        surAnnee("renvoi-defaut", Geste.CONFIRMER_DEFAUT, ref, annee, par, quand, visee -> {
            ActeRefuse.siVide(motif);
            journal.consigner(ref.dossier(), new DefautRenvoye(ref.projet(), visee.nom(), motif));
            terminer(TypeTache.CONFIRMER_DEFAUT, ref, visee, "confirme", false);
        });
    }

    /** Whether a project whose phases are not all done is followed up (AMB-29). */
    public void decider(RefProjet ref, boolean exige, String motif, Acteur par, Instant quand) {
        agir("decision-suivi", Geste.ANALYSER, ref, par, quand, () -> {
            suivis.lire(ref, par);
            ActeRefuse.siVide(motif);
            journal.consigner(ref.dossier(), new SuiviDecide(ref.projet(), exige, motif));
            flux.terminer(TypeTache.DECIDER_SUIVI, Repere.de(ref), Map.of("exige", exige));
        });
    }

    private void terminer(TypeTache tache, RefProjet ref, AnneeSuivi annee, String variable, Object valeur) {
        flux.terminer(tache, Repere.de(ref.rapport(annee.nom())), Map.of(variable, valeur));
    }

    private void surAnnee(
            String acte, Geste geste, RefProjet ref, int annee, Acteur par, Instant quand, Consumer<AnneeSuivi> suite) {
        agir(acte, geste, ref, par, quand, () -> {
            AnneeSuivi visee = suivis.lire(ref, par).exigerOuverte(annee);
            visee.exigerApres(Horloge.jour(quand));
            suite.accept(visee);
        });
    }

    private void agir(String acte, Geste geste, RefProjet ref, Acteur par, Instant quand, Runnable suite) {
        actes.executer(new Acte(acte, ref.dossier(), ref.projet(), par, quand), () -> {
            geste.exiger(par);
            suite.run();
        });
    }
}
