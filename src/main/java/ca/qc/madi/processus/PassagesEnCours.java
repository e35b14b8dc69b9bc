package ca.qc.madi.processus;

import ca.qc.madi.journal.TenuEnTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The flows that the transaction under way took, in their order, written down when it is about to commit: those that
 * one instance took one after the other, with no fact between, make one row.
 */
final class PassagesEnCours extends TenuEnTransaction {

    private final List<PassageConsigne> rangees = new ArrayList<>();
    private final Consumer<List<PassageConsigne>> livre;

    private PassagesEnCours(Consumer<List<PassageConsigne>> livre) {
        this.livre = livre;
    }

    /**
     * A flow is taken.
     *
     * @param apres how many facts the dossier holds
     * @param livre where the rows of a transaction are written, once
     */
    static void noter(Passage passage, long apres, Consumer<List<PassageConsigne>> livre) {
        List<PassageConsigne> rangees = enCours(PassagesEnCours.class, () -> new PassagesEnCours(livre)).rangees;
        PassageConsigne derniere = rangees.isEmpty() ? null : rangees.get(rangees.size() - 1);
        if (derniere == null || !derniere.suivre(passage, apres)) rangees.add(new PassageConsigne(passage, apres));
    }

    @Override
    public void beforeCommit(boolean lectureSeule) {
        livre.accept(rangees);
        rangees.clear();
    }
}
