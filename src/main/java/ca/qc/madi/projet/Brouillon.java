package ca.qc.madi.projet;

import ca.qc.madi.formulaire.Changements;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.projet.Completude.Cas;
import ca.qc.madi.validation.Verdict;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deposit being prepared: files are added, replaced and taken away; the workbook is judged as soon as it is there.
 * Once sent it stays as it was.
 *
 * @param numero the dossier, the project and the report it is for: there is one draft for each
 * @param rapport null for the request of a new project
 * @param reception what an analyst states of a deposit received by other means
 * @param verdict on the workbook it holds now; null while it holds none
 * @param verdictId number of the kept verdict on it; on the deposit, once it is received
 * @param enVerification its workbook is being judged
 * @param changements since the workbook that the present one took the place of
 * @param depose whether it was sent and received
 * @param fermeLe when its dossier went to another company before it was sent; null otherwise
 */
public record Brouillon(
        String numero,
        RefProjet projet,
        @Nullable String rapport,
        Volet volet,
        List<PieceJointe> pieces,
        DeclarationRapport declaration,
        @Nullable Reception reception,
        @Nullable Verdict verdict,
        @Nullable String verdictId,
        boolean enVerification,
        @Nullable Changements changements,
        boolean depose,
        @Nullable Instant fermeLe) {

    public Etape etape() {
        return rapport == null ? Etape.DEPOT : projet.rapport(rapport).etape();
    }

    /** What its checklist depends on; whether it is GES-E is known once its workbook is there. */
    public Cas cas() {
        boolean conversion = volet == Volet.GES
                && verdict != null
                && verdict.donnees() != null
                && Expertise.conversion(verdict.donnees());
        return new Cas(volet, etape(), conversion, declaration.toutesPhases());
    }

    /** IllegalStateException for the draft of a request. */
    public RefRapport refRapport() {
        if (rapport == null) throw new IllegalStateException("a request is no report");
        return projet.rapport(rapport);
    }

    public boolean contient(GenrePiece genre) {
        return pieces.stream().anyMatch(p -> p.genre() == genre);
    }

    /** Whether it may still be changed and sent. */
    public boolean ouvert() {
        return !depose && fermeLe == null;
    }

    /** Whether its workbook holds no ERREUR. */
    public boolean deposable() {
        return ouvert() && verdict != null && verdict.conforme();
    }
}
