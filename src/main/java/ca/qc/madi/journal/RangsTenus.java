package ca.qc.madi.journal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * How many facts each dossier holds whose chain the transaction under way has locked: nobody else adds one until it
 * ends, so that whoever asks needs no query.
 */
final class RangsTenus implements TransactionSynchronization {

    private final Map<String, Long> rangs = new HashMap<>();

    private RangsTenus() {}

    /** The chain is locked and holds that many facts. */
    static void tenir(Chaine chaine) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return;
        RangsTenus tenus = enCours();
        if (tenus == null) {
            tenus = new RangsTenus();
            TransactionSynchronizationManager.bindResource(RangsTenus.class, tenus);
            TransactionSynchronizationManager.registerSynchronization(tenus);
        }
        tenus.rangs.put(chaine.dossier(), chaine.rang());
    }

    /** Empty when the transaction under way has not locked this dossier. */
    static Optional<Long> de(String dossier) {
        return Optional.ofNullable(enCours()).map(tenus -> tenus.rangs.get(dossier));
    }

    private static @Nullable RangsTenus enCours() {
        return (RangsTenus) TransactionSynchronizationManager.getResource(RangsTenus.class);
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(RangsTenus.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(RangsTenus.class, this);
    }

    @Override
    public void afterCompletion(int etat) {
        TransactionSynchronizationManager.unbindResource(RangsTenus.class);
    }
}
