package ca.qc.madi.journal;

import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How an act is done: in one transaction, alone on its dossier, wholly or not at all. A refused act leaves nothing
 * behind but its row among the refusals.
 */
@Component
public class Actes {

    private final ThreadLocal<@Nullable Acte> courant = new ThreadLocal<>();
    private final ThreadLocal<@Nullable Instant> reprise = new ThreadLocal<>();
    private final TransactionTemplate transaction;
    private final Chaines chaines;
    private final RegistreRefus refus;
    private final Horloge horloge;
    private final Relecture relecture;
    private final VersionAttendue attendue;
    private final Acces acces;

    Actes(
            PlatformTransactionManager transactions,
            Chaines chaines,
            RegistreRefus refus,
            Horloge horloge,
            Relecture relecture,
            VersionAttendue attendue,
            Acces acces) {
        this.transaction = new TransactionTemplate(transactions);
        this.chaines = chaines;
        this.refus = refus;
        this.horloge = horloge;
        this.relecture = relecture;
        this.attendue = attendue;
        this.acces = acces;
    }

    /**
     * Does the act of whoever may know of its dossier; an ActeRefuse thrown by it is recorded apart, then thrown on.
     * The dossier is locked first, so that whoever just lost it is not let through.
     */
    public <T> T executer(Acte acte, Supplier<T> geste) {
        Acte date = new Acte(
                acte.nom(),
                acte.dossier(),
                acte.projet(),
                acte.par(),
                acte.dateEffet().truncatedTo(ChronoUnit.MILLIS));
        try {
            return transaction.execute(statut -> {
                exigerAcces(date);
                return mener(date, geste);
            });
        } catch (ActeRefuse e) {
            transaction.executeWithoutResult(statut -> refus.consigner(date, e));
            throw e;
        }
    }

    /** Does an act that gives nothing back. */
    public void executer(Acte acte, Runnable geste) {
        executer(acte, () -> {
            geste.run();
            return true;
        });
    }

    /** What the program does by itself on a due date, inside the transaction of the timer that woke it. */
    public void parMoteur(String nom, String dossier, Runnable geste) {
        if (courant.get() != null) {
            geste.run();
            return;
        }
        mener(new Acte(nom, dossier, Acteur.MOTEUR, horloge.instant().truncatedTo(ChronoUnit.MILLIS)), () -> {
            geste.run();
            return true;
        });
    }

    /**
     * Does, wholly or not at all, what was decided in the past: every fact is written down under the instant of the
     * takeover, whatever the clock is set to, and no letter is made of it.
     */
    public <T> T reprendre(Supplier<T> geste) {
        reprise.set(horloge.instant());
        try {
            return transaction.execute(statut -> geste.get());
        } finally {
            reprise.remove();
        }
    }

    /** When the takeover under way began; empty outside of one. */
    Optional<Instant> reprise() {
        return Optional.ofNullable(reprise.get());
    }

    /** The act under way; IllegalStateException outside of one, since nothing is written that nobody did. */
    public Acte courant() {
        Acte acte = relecture.passe().map(Relecture.Passe::acte).orElse(courant.get());
        if (acte == null) throw new IllegalStateException("no act under way");
        return acte;
    }

    private void exigerAcces(Acte acte) {
        if (acte.dossier() == null) return;
        chaines.tenir(acte.dossier());
        acces.exiger(acte.dossier(), acte.par());
    }

    private <T> T mener(Acte acte, Supplier<T> geste) {
        if (acte.dateEffet().isAfter(horloge.instant())) {
            throw new ActeRefuse("M-DATE-01", Horloge.jour(acte.dateEffet()).toString());
        }
        if (acte.dossier() != null) chaines.tenir(acte.dossier()).ifPresent(attendue::comparer);
        courant.set(acte);
        try {
            return geste.get();
        } finally {
            courant.remove();
        }
    }
}
