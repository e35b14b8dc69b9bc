package ca.qc.madi.flux;

import java.util.List;
import java.util.Map;

/** Whatever evaluates the decision tables. */
public interface Decisions {

    /** The outputs of the one line that applies; IllegalStateException when none or several do. */
    Decision decider(TableDecision table, Map<String, Object> entrees);

    /** The outputs of each line that applies, in the order of the table. */
    List<Decision> lister(TableDecision table, Map<String, Object> entrees);
}
