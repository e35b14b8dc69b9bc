package ca.qc.madi.avenant;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.dossier.Dossier;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.EtatRapport;
import ca.qc.madi.projet.Projets;
import ca.qc.madi.projet.Rapport;
import ca.qc.madi.projet.SuitesProjet;
import ca.qc.madi.securite.Geste;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * An analyst grants more time for a final report still awaited, up to the last day of the deliverables. The windows of
 * the yearly reports are the measure's own and do not move (M-ECHEANCE-02).
 */
@Component
public class Prolongation {

    private final Actes actes;
    private final Dossiers dossiers;
    private final Projets projets;
    private final SuitesProjet suites;

    Prolongation(Actes actes, Dossiers dossiers, Projets projets, SuitesProjet suites) {
        this.actes = actes;
        this.dossiers = dossiers;
        this.projets = projets;
        this.suites = suites;
    }

    /** The report is due on that day instead, its reminder and its timers with it. */
    public void accorder(RefRapport ref, LocalDate echeance, String motif, Acteur par, Instant quand) {
        String id = ref.projet().dossier();
        actes.executer(new Acte("prolongation", id, ref.projet().projet(), par, quand), () -> {
            Geste.REPORTER.exiger(par);
            Dossier dossier = dossiers.lire(id, par);
            dossier.exigerNonResilie();
            ActeRefuse.siVide(motif);
            Rapport rapport = projets.lire(ref, par);
            if (rapport.etat() != EtatRapport.OUVERT) throw new ActeRefuse("M-ETAT-02", rapport.nom(), rapport.etat());
            LocalDate limite = dossier.parametres(Horloge.jour(quand)).date(Cle.LIVRABLES_DATE_LIMITE);
            boolean plusTard = echeance.isAfter(rapport.echeance()) && !echeance.isAfter(limite);
            if (!ref.estFinal() || !plusTard) {
                throw new ActeRefuse("M-ECHEANCE-02", rapport.echeance().toString(), limite.toString());
            }
            suites.reporter(ref, echeance, motif);
        });
    }
}
