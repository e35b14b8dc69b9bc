package ca.qc.madi.processus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The flows that the transaction under way took, in their order, written down when it is about to commit: those that
 * one instance took one after the other, with no fact between, make one row.
 */
final class PassagesEnCours implements TransactionSynchronization {

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
        List<PassageConsigne> rangees = enCours(livre).rangees;
        PassageConsigne derniere = rangees.isEmpty() ? null : rangees.get(rangees.size() - 1);
        if (derniere == null || !derniere.suivre(passage, apres)) rangees.add(new PassageConsigne(passage, apres));
    }

    private static PassagesEnCours enCours(Consumer<List<PassageConsigne>> livre) {
        PassagesEnCours enCours =
                (PassagesEnCours) TransactionSynchronizationManager.getResource(PassagesEnCours.class);
        if (enCours != null) return enCours;
        PassagesEnCours nouveau = new PassagesEnCours(livre);
        TransactionSynchronizationManager.bindResource(PassagesEnCours.class, nouveau);
        TransactionSynchronizationManager.registerSynchronization(nouveau);
        return nouveau;
    }

    @Override
    public void beforeCommit(boolean lectureSeule) {
        livre.accept(rangees);
        rangees.clear();
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(PassagesEnCours.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(PassagesEnCours.class, this);
    }

    @Override
    public void afterCompletion(int etat) {
        TransactionSynchronizationManager.unbindResource(PassagesEnCours.class);
    }
}
