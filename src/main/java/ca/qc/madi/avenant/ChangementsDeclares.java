package ca.qc.madi.avenant;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.projet.EtatProjet;
import ca.qc.madi.projet.FaitProjet.ChangementDeclare;
import ca.qc.madi.projet.FaitProjet.ChangementTraite;
import ca.qc.madi.projet.Projet;
import ca.qc.madi.projet.Projets;
import ca.qc.madi.projet.SuiteChangement;
import ca.qc.madi.securite.Geste;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * The émetteur tells of a substantial change, or of one that may touch nature, objectives or schedule (G-CHG-01); the
 * ministry takes note or decides. Told late, it bears a mark and nothing more (AMB-10).
 */
@Component
public class ChangementsDeclares {

    private static final EtatProjet[] EN_COURS = {
        EtatProjet.EN_REALISATION, EtatProjet.TERMINE, EtatProjet.FINAL_DEPOSE, EtatProjet.PIECES_DEMANDEES
    };

    private final Actes actes;
    private final Journal journal;
    private final Dossiers dossiers;
    private final Projets projets;

    ChangementsDeclares(Actes actes, Journal journal, Dossiers dossiers, Projets projets) {
        this.actes = actes;
        this.journal = journal;
        this.dossiers = dossiers;
        this.projets = projets;
    }

    /** @param survenu the day it happened, not after the day it is told of */
    public void declarer(RefProjet ref, LocalDate survenu, String texte, Acteur par, Instant quand) {
        String id = ref.dossier();
        actes.executer(new Acte("changement", id, ref.projet(), par, quand), () -> {
            Geste.DECLARER_CHANGEMENT.exiger(par);
            projets.lire(ref, par).exiger(EN_COURS);
            ActeRefuse.siVide(texte);
            LocalDate jour = Horloge.jour(quand);
            if (survenu.isAfter(jour)) throw new ActeRefuse("M-DATE-01", survenu.toString());
            int delai = dossiers.lire(id, par).parametres(jour).entier(Cle.CHANGEMENT_DELAI);
            boolean tardif = jour.isAfter(survenu.plusDays(delai));
            journal.consigner(id, new ChangementDeclare(ref.projet(), survenu, texte, tardif));
        });
    }

    /** The ministry's answer to the change told last; refused with M-CHANGEMENT-01 when none waits. */
    public void traiter(RefProjet ref, SuiteChangement suite, String motif, Acteur par, Instant quand) {
        String id = ref.dossier();
        actes.executer(new Acte("suite-changement", id, ref.projet(), par, quand), () -> {
            Geste.ANALYSER.exiger(par);
            Projet projet = projets.lire(ref, par);
            projet.exiger(EN_COURS);
            if (projet.changement().isEmpty()) throw new ActeRefuse("M-CHANGEMENT-01");
            ActeRefuse.siVide(motif);
            journal.consigner(id, new ChangementTraite(ref.projet(), suite, motif));
        });
    }
}
