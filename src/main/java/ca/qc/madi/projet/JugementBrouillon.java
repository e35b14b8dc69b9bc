package ca.qc.madi.projet;

import ca.qc.madi.cadre.Mesures;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.formulaire.Changements;
import ca.qc.madi.formulaire.SalleComble;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.validation.Atelier;
import ca.qc.madi.validation.Validateur;
import ca.qc.madi.validation.Verdict;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The workbook of a draft is judged aside, each time the draft changes. Whoever changed it waits a moment for the
 * verdict; if it takes longer, the page of the draft tells that it is under way, and shows the verdict once it is there.
 * A failure ends as a verdict too; when too much is being read the draft stays without one until its page asks again.
 */
@Component
class JugementBrouillon {

    private static final Logger LOG = LoggerFactory.getLogger(JugementBrouillon.class);

    private final FichesBrouillons fiches;
    private final ExamenBrouillon examen;
    private final Expertise expertise;
    private final Verdicts verdicts;
    private final Dossiers dossiers;
    private final Actes actes;
    private final Atelier atelier;
    private final TransactionTemplate transaction;
    private final Duration patience;

    JugementBrouillon(
            FichesBrouillons fiches,
            ExamenBrouillon examen,
            Expertise expertise,
            Verdicts verdicts,
            Dossiers dossiers,
            Actes actes,
            Atelier atelier,
            PlatformTransactionManager transactions,
            @Value("${madi.verification.patience}") Duration patience) {
        this.fiches = fiches;
        this.examen = examen;
        this.expertise = expertise;
        this.verdicts = verdicts;
        this.dossiers = dossiers;
        this.actes = actes;
        this.atelier = atelier;
        this.transaction = new TransactionTemplate(transactions);
        this.patience = patience;
    }

    /** Has this revision of the draft judged, and waits a moment for it. */
    void demander(String numero, int revision) {
        assurer(numero, revision);
        atelier.attendre(cle(numero, revision), patience);
    }

    /** Has it judged if nobody is at it: after a restart of the program, or when too much was waiting. */
    void assurer(String numero, int revision) {
        atelier.confier(cle(numero, revision), () -> juger(numero, revision));
    }

    private static String cle(String numero, int revision) {
        return numero + "#" + revision;
    }

    private void juger(String numero, int revision) {
        FicheBrouillon fiche = fiches.findById(numero).orElseThrow(ProjetIntrouvable::new);
        if (!fiche.attendVerdict() || fiche.revision() != revision) return;
        try {
            Circonstances dans = examen.circonstances(fiche);
            Verdict verdict = verdict(dans);
            Changements depuis = verdicts.changements(fiche.precedent(), verdict);
            conclure(fiche.dossier(), numero, revision, f -> f.juger(verdict, verdicts.garder(dans, verdict), depuis));
        } catch (SalleComble e) {
            LOG.info("the draft {} waits for its verdict: {}", numero, e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("the draft {} could not be judged", numero, e);
            String classeur = fiche.envoi("").map(Envoi::classeur).orElse("");
            Verdict panne = Validateur.refuserPanne(classeur, version(fiche.dossier()));
            conclure(fiche.dossier(), numero, revision, f -> f.juger(panne, null, null));
        }
    }

    private String version(String dossier) {
        return Mesures.mesure(dossiers.lire(dossier, Acteur.MOTEUR).mesure()).version();
    }

    /** Writes the outcome down, alone on the dossier, unless the draft changed meanwhile. */
    private void conclure(String dossier, String numero, int revision, Consumer<FicheBrouillon> issue) {
        transaction.executeWithoutResult(s -> actes.parMoteur("verdict", dossier, () -> {
            FicheBrouillon actuelle = fiches.findById(numero).orElseThrow(ProjetIntrouvable::new);
            if (actuelle.revision() == revision) issue.accept(actuelle);
        }));
    }

    private Verdict verdict(Circonstances dans) {
        try {
            return expertise.juger(dans);
        } catch (SalleComble e) {
            throw e;
        } catch (ActeRefuse refus) {
            return Validateur.refuser(
                    dans.envoi().classeur(), dans.contexte().parametres().version(), refus);
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            LOG.error("the examination of {} failed", dans.envoi().classeur(), e);
            return Validateur.refuserPanne(
                    dans.envoi().classeur(), dans.contexte().parametres().version());
        }
    }
}
