package ca.qc.madi.bureau;

import ca.qc.madi.flux.Tache;
import java.time.Instant;
import java.util.function.Supplier;

/** Where whatever runs the processes notes what becomes of its tasks, in the transaction in which it happens. */
public interface CarnetTaches {

    /** The task is open. */
    void ouvrir(Tache tache);

    /** Who holds it from now on, as the task itself says. */
    void attribuer(Tache tache);

    /** @param tache asked for only where the task is not known */
    void achever(String id, Supplier<Tache> tache, String par, Instant quand);

    /** It was taken away before anybody did it. */
    void retirer(String id);
}
