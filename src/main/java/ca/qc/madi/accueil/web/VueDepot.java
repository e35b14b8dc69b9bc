package ca.qc.madi.accueil.web;

import ca.qc.madi.formulaire.Changements;
import ca.qc.madi.projet.Brouillon;
import ca.qc.madi.projet.GenrePiece;
import ca.qc.madi.projet.PieceAttendue;
import ca.qc.madi.projet.PieceJointe;
import ca.qc.madi.validation.Constat;
import ca.qc.madi.validation.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deposit as its page shows it.
 *
 * @param attendues the checklist of its stage
 * @param depuisAccepte what changed in the workbook since the last accepted version; null when there was none
 * @param modifiable whether the reader may still change it
 * @param formulaires what is declared beside its files
 * @param saisi what the first of them holds already
 */
record VueDepot(
        String emetteur,
        Brouillon brouillon,
        List<Attente> attendues,
        @Nullable Changements depuisAccepte,
        boolean modifiable,
        boolean receptionManquante,
        List<Formulaire> formulaires,
        DejaSaisi saisi) {

    /**
     * One line of the checklist, and the files that answer it.
     *
     * @param bloquante whether the deposit is not received without it
     */
    record Attente(PieceAttendue attendue, boolean exigee, boolean bloquante, List<PieceJointe> pieces) {

        public GenrePiece genre() {
            return attendue.genre();
        }

        public boolean manque() {
            return exigee && pieces.isEmpty();
        }
    }

    public String adresse() {
        return "/dossiers/" + brouillon.projet().dossier() + "/depots/" + brouillon.numero();
    }

    public String dossier() {
        return brouillon.projet().dossier();
    }

    public boolean juge() {
        return brouillon.verdict() != null;
    }

    public boolean deposable() {
        return modifiable && !receptionManquante && brouillon.deposable();
    }

    /** The page of its verdict; null while none is kept. */
    public @Nullable String adresseVerdict() {
        String verdict = brouillon.verdictId();
        return verdict == null ? null : "/dossiers/" + dossier() + "/verdicts/" + verdict;
    }

    public List<Constat> avertissements() {
        Verdict verdict = brouillon.verdict();
        return verdict == null ? List.of() : verdict.avertissements();
    }
}
