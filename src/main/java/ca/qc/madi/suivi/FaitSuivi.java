package ca.qc.madi.suivi;

import ca.qc.madi.journal.Contenu;
import ca.qc.madi.projet.PieceJointe;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What may happen to a GES project after its final, until it is closed (étapes 12 and 13). */
public sealed interface FaitSuivi extends Contenu {

    /** The project within its dossier. */
    String projet();

    /** A fact about one follow-up year. */
    sealed interface DAnnee extends FaitSuivi {

        /** The name of the year, {@code SUIVI-1} to {@code SUIVI-10}. */
        String rapport();
    }

    /**
     * The commitment to maintain the reductions begins (G-SUIVI-01, G-DATE-08).
     *
     * @param debut the day the years are counted from
     * @param annees how many years
     * @param prevue the planned day of full implementation, null where the last form leaves it out
     * @param lecture which reading of AMB-16 gave {@code debut}
     * @param phasesAchevees all phases ended within the period of the measure; if not, a person decides (AMB-29)
     */
    record SuiviCommence(
            String projet,
            LocalDate debut,
            int annees,
            @Nullable LocalDate prevue,
            DebutSuivi lecture,
            boolean phasesAchevees)
            implements FaitSuivi {}

    /** A person decided whether a project whose phases are not all done is followed up (AMB-29). */
    record SuiviDecide(String projet, boolean exige, String motif) implements FaitSuivi {}

    /** A year has elapsed and its attestation is awaited. */
    record AnneeOuverte(String projet, String rapport, LocalDate anniversaire, LocalDate echeance) implements DAnnee {}

    /**
     * A signed attestation came in (G-SUIVI-02).
     *
     * @param conforme what it declares: the equipment works so that the reductions are maintained
     * @param texte what it adds; may be empty
     * @param horsDelai received after its last day
     * @param piece the signed document, null where its receipt alone was recorded
     */
    record AttestationRecue(
            String projet,
            String rapport,
            boolean conforme,
            String texte,
            boolean horsDelai,
            @Nullable PieceJointe piece)
            implements DAnnee {}

    /** The ministry asks for more about a year (G-SUIVI-04). */
    record PrecisionsSuiviDemandees(String projet, String rapport, String question) implements DAnnee {}

    record PrecisionsSuiviFournies(String projet, String rapport, String reponse) implements DAnnee {}

    /** A year was verified (G-SUIVI-03); a default waits for a second person. */
    record SuiviVerifie(String projet, String rapport, DecisionSuivi decision, String motif) implements DAnnee {}

    /** A second person agrees to the default; what it claims back is invoiced. */
    record DefautConfirme(String projet, String rapport) implements DAnnee {}

    /** A second person sends the year back to be verified again. */
    record DefautRenvoye(String projet, String rapport, String motif) implements DAnnee {}

    /** Nothing more is awaited of the project. */
    record ProjetClos(String projet) implements FaitSuivi {}
}
