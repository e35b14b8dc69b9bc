package ca.qc.madi.projet;

import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.Levees.Cible;
import ca.qc.madi.validation.Constat;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * A deposit on an old edition of the form may be refused (G-ADM-02), and an analyst decides: taking it as it is sets
 * the warning aside; otherwise the deposit goes back by the way of any other ground.
 */
@Component
public class DecisionVersion {

    private static final String REGLE = "G-ADM-02";
    private static final String MOTIF = REGLE + " – ";

    private final Verdicts verdicts;
    private final Levees levees;
    private final AnalyseDemande demandes;
    private final AnalyseRapport rapports;

    DecisionVersion(Verdicts verdicts, Levees levees, AnalyseDemande demandes, AnalyseRapport rapports) {
        this.verdicts = verdicts;
        this.levees = levees;
        this.demandes = demandes;
        this.rapports = rapports;
    }

    /** What may be decided. */
    public enum Issue {
        ACCEPTEE,
        RENVOYEE,
        REFUSEE
    }

    /** Whether the finding is the one this decision is about. */
    public static boolean concerne(Constat constat) {
        return constat.code().equals(REGLE);
    }

    /**
     * Decides.
     *
     * @param texte why; never empty
     * @throws ActeRefuse M-LEVEE-04 when the verdict says nothing of the edition, or as the way it goes refuses it
     */
    public void decider(String dossier, String id, Issue issue, String texte, Acteur par, Instant quand) {
        VerdictConserve verdict = verdicts.lire(dossier, id, par);
        Constat constat = verdict.verdict().constats().stream()
                .filter(DecisionVersion::concerne)
                .findFirst()
                .orElse(null);
        if (issue == Issue.ACCEPTEE || constat == null || !levees.depose(verdict)) {
            levees.lever(dossier, id, new Cible(REGLE, ""), texte, par, quand);
            return;
        }
        String motif = texte.isBlank() ? "" : MOTIF + texte.strip();
        if (verdict.rapport() == null) demande(verdict, issue, motif, par, quand);
        else rapport(verdict.projet().rapport(verdict.rapport()), issue, motif, par, quand);
    }

    private void demande(VerdictConserve verdict, Issue issue, String motif, Acteur par, Instant quand) {
        AnalyseDemande.Decision decision =
                issue == Issue.REFUSEE ? AnalyseDemande.Decision.REFUSE : AnalyseDemande.Decision.PRECISIONS;
        demandes.decider(verdict.projet(), decision, motif, par, quand);
    }

    private void rapport(RefRapport ref, Issue issue, String motif, Acteur par, Instant quand) {
        if (issue == Issue.REFUSEE) rapports.refuser(ref, motif, par, quand);
        else rapports.demanderPieces(ref, motif, par, quand);
    }
}
