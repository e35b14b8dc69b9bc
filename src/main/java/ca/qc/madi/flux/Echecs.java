package ca.qc.madi.flux;

import java.util.List;
import java.util.Optional;

/** The steps that failed, whatever runs them. */
public interface Echecs {

    List<Echec> lister();

    Optional<Echec> trouver(String id);

    /** Has the step tried again at once, inside the transaction of the act under way; nothing when it is gone. */
    void reprendre(String id);
}
