package ca.qc.madi.flux;

import java.util.List;
import java.util.Map;

/**
 * Whatever runs the processes. Every call happens inside the transaction of the act under way. Values handed over are
 * ids, booleans and small enums by name; money stays in the book.
 */
public interface Flux {

    void demarrer(Processus processus, Repere repere);

    /** Whether this task waits to be done. */
    boolean attend(TypeTache type, Repere repere);

    /**
     * Does the task that waits there, with the decision taken.
     *
     * @throws ca.qc.madi.partage.ActeRefuse M-TACHE-01 when it does not wait, M-TACHE-02 when another person holds it
     */
    void terminer(TypeTache type, Repere repere, Map<String, Object> decision);

    /** Tells a waiting process that this happened; without effect when none waits for it. */
    void signaler(Signal signal, Repere repere);

    /**
     * Ends, wherever they stand, the processes of a dossier or of one of its projects; the reason stays in their
     * history. What recovers a refund goes on.
     */
    void interrompre(Repere repere, String motif);

    /** Notes where they stand, before an act that ends them by themselves and that may be undone. */
    void relever(Repere repere, String motif);

    /**
     * Puts them back where they stood before the act that ended them; timers take the days of the ledger.
     *
     * @throws ca.qc.madi.partage.ActeRefuse M-REOUVERTURE-03 when nothing tells where, or that place is no more
     */
    void rouvrir(Repere repere);

    /** The processes of a dossier that were cut, oldest first. */
    List<Interruption> interruptions(String dossier);

    /** Awaits again the collection of a refund already invoiced. */
    void reprendreRecouvrement(Repere remboursement);

    /** The timers of an awaited report take the days that stand now in the ledger. */
    void redater(Repere rapport);

    /** Open tasks of all dossiers, oldest first. */
    List<Tache> taches();

    List<Tache> taches(String dossier);

    /**
     * Takes a task in somebody's name, or gives it back.
     *
     * @throws ca.qc.madi.partage.ActeRefuse M-TACHE-01 or M-TACHE-02 as for doing it
     */
    void reclamer(String tache, String personne);

    void liberer(String tache, String personne);

    List<Position> positions(String dossier);
}
