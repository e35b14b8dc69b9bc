package ca.qc.madi.journal;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is kept for as long as the transaction under way lasts: one of each kind, out of sight of a transaction within. */
public abstract class TenuEnTransaction implements TransactionSynchronization {

    /** Whether there is a transaction to keep anything for. */
    protected static boolean enTransaction() {
        return TransactionSynchronizationManager.isSynchronizationActive();
    }

    /** The one of this kind, made at first need; IllegalStateException outside of a transaction, where all is lost. */
    protected static <T extends TenuEnTransaction> T enCours(Class<T> sorte, Supplier<T> neuf) {
        return enCours(sorte).orElseGet(() -> {
            T tenu = neuf.get();
            TransactionSynchronizationManager.registerSynchronization(tenu);
            TransactionSynchronizationManager.bindResource(sorte, tenu);
            return tenu;
        });
    }

    /** The one of this kind; empty while there is none. */
    protected static <T extends TenuEnTransaction> Optional<T> enCours(Class<T> sorte) {
        return Optional.ofNullable(sorte.cast(TransactionSynchronizationManager.getResource(sorte)));
    }

    @Override
    public final void suspend() {
        TransactionSynchronizationManager.unbindResource(getClass());
    }

    @Override
    public final void resume() {
        TransactionSynchronizationManager.bindResource(getClass(), this);
    }

    @Override
    public final void afterCompletion(int etat) {
        TransactionSynchronizationManager.unbindResource(getClass());
    }
}
