package ca.qc.madi.flux;

import ca.qc.madi.flux.Diagramme.Edition;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/** The diagrams and decision tables as they were deployed, every edition of them. */
public interface Diagrammes {

    /** The drawing of one edition; IllegalArgumentException when there is none such. */
    Diagramme lire(Edition edition);

    /** Every edition deployed, by diagram, the newest first. */
    List<Edition> editions();

    /**
     * The version of each decision table that decided at this moment: the last one deployed by then. A moment before
     * every deployment belongs to the life of a dossier that was played later: the first version decided it.
     */
    SortedMap<String, Integer> tables(Instant quand);
}
