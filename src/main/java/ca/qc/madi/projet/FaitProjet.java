package ca.qc.madi.projet;

import ca.qc.madi.formulaire.LigneRegistre;
import ca.qc.madi.journal.Contenu;
import ca.qc.madi.journal.ContreFait;
import ca.qc.madi.partage.Volet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What may happen to a project, from its deposit to the analysis of its final report (étapes 6 to 10). */
public sealed interface FaitProjet extends Contenu {

    /** The project within its dossier. */
    String projet();

    /** A fact about one report of the project. */
    sealed interface DeRapport extends FaitProjet {
        String rapport();
    }

    /**
     * Étape 7: the request came in and its formulaire holds no ERREUR.
     *
     * @param pieces the files it came with, the workbook among them; none told for a workbook handed in alone
     * @param etude the PTE it comes from, as it was named; null for a PTE
     * @param etablissements numbers of the sites it is for (G-ADM-08)
     * @param miseEnOeuvre day all measures of a GES project are planned to be in place (G-DATE-08)
     * @param conversion a conversion to electricity with an operating surcoût (GES-E)
     * @param budget all its estimated expenses, CAD; null in a fact written before it was kept (AMB-41)
     * @param aideDemandee the MADI line of its Financement, CAD; null in a fact written before it was kept (AMB-34)
     */
    record DemandeRecue(
            String projet,
            Volet volet,
            String titre,
            Piece formulaire,
            List<PieceJointe> pieces,
            @Nullable Canal canal,
            @Nullable String etude,
            List<String> etablissements,
            @Nullable LocalDate miseEnOeuvre,
            @Nullable Boolean conversion,
            @Nullable Money budget,
            @Nullable Money aideDemandee)
            implements FaitProjet {

        public DemandeRecue {
            pieces = copie(pieces);
            etablissements = copie(etablissements);
        }
    }

    /** Étape 8: what another ministry says of a GES or INNO request (G-GES-07, G-INNO-04). */
    record AvisRecu(String projet, String ministere, SensAvis sens, String texte) implements FaitProjet {}

    /** Étape 8: the ministry needs to know more (G-PTE-06). */
    record PrecisionsDemandees(String projet, String question) implements FaitProjet {}

    record PrecisionsFournies(String projet, String reponse) implements FaitProjet {}

    /** Étape 8: accepted in writing on the day of the fact, which opens the expense window (G-PTE-07, G-DATE-02). */
    record ProjetAccepte(String projet, String versionRegles) implements FaitProjet {}

    record ProjetRefuse(String projet, String motif) implements FaitProjet {}

    record ProjetNonAdmissible(String projet, String motif) implements FaitProjet {}

    /** The émetteur withdraws it: nothing more is awaited or paid, and what was paid stands. */
    record ProjetRetire(String projet, String motif) implements FaitProjet {}

    /** The end of the project, refused, non admissible or withdrawn in error, is undone: it stands where it stood. */
    record ProjetRouvert(String projet, String motif) implements FaitProjet {}

    /**
     * The end declared was wrong: the project ended on this day.
     *
     * @param corrige rank of the fact it answers, which stays as it is
     */
    record FinCorrigee(String projet, long corrige, LocalDate fin, String motif) implements FaitProjet, ContreFait {}

    /**
     * The figure of an aid was wrong: this one stands in its place, in CAD.
     *
     * @param corrige as for {@link FinCorrigee}
     */
    record AideCorrigee(String projet, long corrige, String source, Money montant, String motif)
            implements FaitProjet, ContreFait {}

    /** A report is due on another day than its window said. */
    record EcheanceReportee(String projet, String rapport, LocalDate echeance, String motif) implements DeRapport {}

    /**
     * The émetteur tells of a substantial change, or of one that may touch nature, objectives or schedule (G-CHG-01).
     *
     * @param survenu the day it happened
     * @param tardif told after the service delay (AMB-10): a warning, never a refusal
     */
    record ChangementDeclare(String projet, LocalDate survenu, String texte, boolean tardif) implements FaitProjet {}

    /** The ministry's answer to the change told last (G-CHG-01). */
    record ChangementTraite(String projet, SuiteChangement suite, String motif) implements FaitProjet {}

    /**
     * The window of a yearly report opens (G-DATE-07), or the final becomes due (G-FINAL-01).
     *
     * @param ouverture first day it may be received
     * @param echeance last day it is in time
     */
    record RapportOuvert(String projet, String rapport, LocalDate ouverture, LocalDate echeance) implements DeRapport {}

    record RappelConsigne(String projet, String rapport, LocalDate echeance) implements DeRapport {}

    record EcheanceDepassee(String projet, String rapport, LocalDate echeance) implements DeRapport {}

    /** The yearly report is no longer awaited: the study ended, or its final report claims the expenses. */
    record RapportRemplace(String projet, String rapport) implements DeRapport {}

    /** The émetteur declares the study ended on that day. */
    record FinDeclaree(String projet, LocalDate fin) implements FaitProjet {}

    /** The Minister asks for an audit of this report (G-AUD-02, G-AUD-03). */
    record AuditExige(String projet, String rapport, LocalDate echeance) implements DeRapport {}

    /**
     * The Minister demands a document or an audit, at any time (G-AUD-03).
     *
     * @param rapport the demand's own name, {@code EXIGENCE-1} and so on
     * @param echeance last day it is in time; overdue, no payment of the project is approved
     */
    record PieceExigee(String projet, String rapport, GenreExigence genre, String texte, LocalDate echeance)
            implements FaitProjet {}

    /** What was demanded comes in. */
    record PieceExigeeRecue(
            String projet,
            String rapport,
            String texte,
            @Nullable PieceJointe piece,
            boolean horsDelai) implements FaitProjet {}

    /**
     * Étape 9A or 9: a report came in and its formulaire holds no ERREUR.
     *
     * @param lignes the register rows this report claims for the first time
     * @param aides other governmental aid received, by source, in CAD; replaces the figure of each source it names
     * @param horsDelai received after the end of its window (AMB-01)
     * @param pieces the files it came with, as for a request
     * @param mesurePartielle the reductions of a GES project were measured over less than the stated period (AMB-14)
     */
    record RapportRecu(
            String projet,
            String rapport,
            Piece formulaire,
            DeclarationRapport declaration,
            List<LigneRegistre> lignes,
            Map<String, Money> aides,
            boolean horsDelai,
            List<PieceJointe> pieces,
            @Nullable Canal canal,
            @Nullable Boolean mesurePartielle)
            implements DeRapport {

        public RapportRecu {
            pieces = copie(pieces);
        }
    }

    /** Facts written before these were told of hold no list of them. */
    private static <T> List<T> copie(@Nullable List<T> recus) {
        return recus == null ? List.of() : List.copyOf(recus);
    }

    record PiecesDemandees(String projet, String rapport, String question) implements DeRapport {}

    /** @param audit the audit report came with the answer */
    record PiecesFournies(String projet, String rapport, String reponse, boolean audit) implements DeRapport {}

    /**
     * The ministry judged a finished study conforming (G-PTE-03, G-PTE-09, G-PTE-02).
     *
     * @param points what it found established, in the order of the list
     */
    record EtudeJugee(String projet, String rapport, List<PointEtude> points) implements DeRapport {

        public EtudeJugee {
            points = List.copyOf(points);
        }
    }

    /** Étape 10: the analyst accepts the report, setting rows aside or granting less where he says why. */
    record RapportAccepte(String projet, String rapport, Reserves reserves) implements DeRapport {}

    /** A final refused before the last day of the deliverables may be filed again, by that day at best. */
    record RapportRouvert(String projet, String rapport, LocalDate echeance) implements DeRapport {}

    /** The audit asked for comes in apart from its report (G-AUD-03); late after the stated delay (AMB-38). */
    record AuditDepose(String projet, String rapport, boolean horsDelai) implements DeRapport {}

    record RapportRefuse(String projet, String rapport, String motif) implements DeRapport {}

    /** Another government's aid for the project became known (G-CUM-01). */
    record AideConnue(String projet, String source, Money montant) implements FaitProjet {}

    /**
     * An analyst set a warning on a received workbook aside.
     *
     * @param rapport null for the request of the project
     * @param verdict number of the kept verdict
     * @param formulaire SHA-256 of the workbook
     * @param cellule {@code 3!C58}; empty for a finding about the whole file
     */
    record AvertissementLeve(
            String projet,
            @Nullable String rapport,
            String verdict,
            String formulaire,
            String code,
            String cellule,
            String libelle,
            String motif)
            implements FaitProjet {}

    /** A stored workbook and what judged it. */
    record Piece(
            String sha256, String versionRegles, @Nullable String versionDisposition, List<String> avertissements) {}
}
