package ca.qc.madi.projet;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What comes with a report beside its workbook.
 *
 * @param audit the audit report is attached (G-AUD-01)
 * @param certifications the points the external reviewer certifies (G-PTE-08), final report of a PTE only
 * @param documents the documents it says come with it, beside the files themselves
 * @param phasesAchevees every phase of a GES project is done within the measure's period (AMB-29); null says yes
 */
public record DeclarationRapport(
        boolean audit,
        Set<Certification> certifications,
        @Nullable Reviseur reviseur,
        Set<GenrePiece> documents,
        @Nullable Boolean phasesAchevees) {

    public static final DeclarationRapport AUCUNE = new DeclarationRapport(false, Set.of(), null);

    public DeclarationRapport {
        documents = documents == null ? Set.of() : Set.copyOf(documents);
    }

    /** Of a study, which has no document of its own but the audit. */
    public DeclarationRapport(boolean audit, Set<Certification> certifications, @Nullable Reviseur reviseur) {
        this(audit, certifications, reviseur, Set.of(), null);
    }

    /** Whether every phase is done: nothing said is yes. */
    public boolean toutesPhases() {
        return !Boolean.FALSE.equals(phasesAchevees);
    }

    /** The four points a PTE's reviewer certifies (guide, étape 9). */
    public enum Certification {
        CREDIBLE,
        DEMARCHE,
        CATEGORIES,
        ISO_14064_2
    }

    /** How sure the reviewer is; the guide asks for reasonable assurance. */
    public enum Assurance {
        RAISONNABLE,
        LIMITEE
    }

    /**
     * The consultant who reviewed the study.
     *
     * @param oiq membership number of the Ordre des ingénieurs du Québec, empty when not a member
     * @param externe not employed by the émetteur
     */
    public record Reviseur(String oiq, boolean externe, Assurance assurance) {}
}
