package ca.qc.madi.flux;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** The decision tables as they were deployed, edition by edition. */
public interface TablesDatees {

    /**
     * One edition of a table.
     *
     * @param nom id of the table, as its file bears it
     * @param depuis when it was deployed
     * @param contenu its file
     */
    record Edition(TableDecision table, String nom, Instant depuis, String contenu) {}

    /** Every edition, oldest first. */
    List<Edition> editions();

    /**
     * Has something decided in this thread by the editions in force at that moment, without a trace; the oldest where
     * none had been deployed by then.
     */
    <T> T alors(List<Edition> editions, Instant quand, Supplier<T> suite);
}
