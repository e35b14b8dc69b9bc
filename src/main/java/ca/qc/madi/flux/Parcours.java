package ca.qc.madi.flux;

import ca.qc.madi.flux.Diagramme.Edition;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ways that dossiers went on the diagrams, as they were written down when they went them. */
public interface Parcours {

    /**
     * One run of one diagram.
     *
     * @param edition the version it runs on, or ended on
     * @param appelante the run that called it; null for one started by an act
     * @param interrompueLe when an act put an end to it wherever it stood; null for one that ran to its end or still runs
     */
    record Execution(
            String id,
            Edition edition,
            Repere repere,
            Instant debut,
            @Nullable String appelante,
            @Nullable Instant interrompueLe) {}

    /**
     * One flow taken.
     *
     * @param edition the version of the diagram it was taken on
     * @param apres how many facts its dossier held by then; null where this was not written down yet
     */
    record Passe(
            Edition edition,
            String execution,
            String flux,
            @Nullable Long apres,
            Instant quand) {}

    /**
     * How often one node or flow of a diagram was passed, over all dossiers.
     *
     * @param element id of the node or flow
     * @param enCours how many stand there now
     * @param moyenne mean time between its beginning and its end; null where nothing ended, and for a flow
     */
    record Frequence(
            Edition edition,
            String element,
            long nombre,
            long enCours,
            @Nullable Duration moyenne) {}

    /** The runs of one dossier, oldest first. */
    List<Execution> executions(String dossier);

    /** The flows that one dossier took, in the order it took them. */
    List<Passe> passes(String dossier);

    /** Over all dossiers, nodes and flows in no order. */
    List<Frequence> frequences();
}
