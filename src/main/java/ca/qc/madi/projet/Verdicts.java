package ca.qc.madi.projet;

import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.formulaire.Changements;
import ca.qc.madi.formulaire.Extraits;
import ca.qc.madi.formulaire.Formulaire;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.validation.TourDeLecture;
import ca.qc.madi.validation.Verdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The verdicts given on the workbooks of a dossier: kept, read again, computed again. */
@Component
public class Verdicts {

    private final FichesVerdicts fiches;
    private final FermetureBrouillons fermetures;
    private final Dossiers dossiers;
    private final Fichiers fichiers;
    private final LecturesClasseurs lectures;
    private final Expertise expertise;
    private final TourDeLecture tour;
    private final Horloge horloge;
    private final TransactionTemplate aPart;

    Verdicts(
            FichesVerdicts fiches,
            FermetureBrouillons fermetures,
            Dossiers dossiers,
            Fichiers fichiers,
            LecturesClasseurs lectures,
            Expertise expertise,
            TourDeLecture tour,
            Horloge horloge,
            PlatformTransactionManager transactions) {
        this.fiches = fiches;
        this.fermetures = fermetures;
        this.dossiers = dossiers;
        this.fichiers = fichiers;
        this.lectures = lectures;
        this.expertise = expertise;
        this.tour = tour;
        this.horloge = horloge;
        this.aPart = new TransactionTemplate(transactions);
        this.aPart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Keeps it, in the transaction under way or in one of its own, and gives its number; the same again is kept once. */
    String garder(Circonstances dans, Verdict verdict) {
        String id = FicheVerdict.numero(dans, verdict);
        if (!fiches.existsById(id)) {
            Changements depuis = changements(dans.dernierAccepte(), verdict);
            fiches.save(new FicheVerdict(id, dans, verdict, depuis, horloge.instant()));
        }
        return id;
    }

    /** Keeps the verdict of a deposit that came to nothing, after all of it was undone. */
    void garderMalgre(Circonstances dans, Verdict verdict) {
        aPart.executeWithoutResult(s -> garder(dans, verdict));
    }

    /**
     * @throws ProjetIntrouvable when the dossier has none of this number
     * @throws ca.qc.madi.dossier.DossierIntrouvable when this person may not see the dossier
     */
    public VerdictConserve lire(String dossier, String id, Acteur acteur) {
        return fiche(dossier, id, acteur).lire();
    }

    /** Judges the stored bytes again with what was known then. */
    public Reprise refaire(String dossier, String id, Acteur acteur) {
        FicheVerdict fiche = fiche(dossier, id, acteur);
        Verdict refait = tour.lire(() -> expertise.juger(fiche.circonstances()));
        return Reprise.de(fiche.lire().verdict(), refait);
    }

    /** Reads the sheets of the workbook that was judged, for its findings to be shown in place. */
    public Extraits extraits(VerdictConserve verdict) {
        return tour.lire(() -> Extraits.de(fichiers.ouvrir(verdict.sha256())));
    }

    /** What changed from an earlier workbook; null when there is none, or one of both cannot be read. */
    @Nullable
    Changements changements(@Nullable String avant, Verdict verdict) {
        if (avant == null || verdict.donnees() == null || avant.equals(verdict.sha256())) return null;
        Optional<Formulaire> ancien = formulaire(avant);
        Optional<Formulaire> nouveau = formulaire(verdict.sha256());
        if (ancien.isEmpty() || nouveau.isEmpty()) return null;
        return Changements.entre(ancien.get(), nouveau.get());
    }

    private Optional<Formulaire> formulaire(String sha256) {
        return lectures.lecture(sha256).formulaire();
    }

    private FicheVerdict fiche(String dossier, String id, Acteur acteur) {
        dossiers.exigerAcces(dossier, acteur);
        return fiches.findByIdAndDossier(id, dossier)
                .filter(fiche -> !fermetures.cache(fiche, dossier, acteur))
                .orElseThrow(ProjetIntrouvable::new);
    }
}
