package ca.qc.madi.api;

import ca.qc.madi.journal.Fait;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.journal.Json;
import ca.qc.madi.partage.Horloge;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keys of idempotence: an act sent again under the key it had is not done again, and gets the answer it got. The row
 * learns of the act's fact in the fact's own transaction: a stop between the act and its answer loses neither.
 */
@Component
public class Cles {

    private static final Duration MEMOIRE = Duration.ofDays(14);

    /** After that an act without fact nor answer is taken for interrupted, and may be sent again. */
    private static final Duration INTERROMPU = Duration.ofMinutes(10);

    private final ClesActes cles;
    private final Horloge horloge;
    private final TransactionTemplate transaction;
    private final ThreadLocal<CleActe.@Nullable Nom> courante = new ThreadLocal<>();

    Cles(ClesActes cles, Horloge horloge, PlatformTransactionManager transactions) {
        this.cles = cles;
        this.horloge = horloge;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What was answered, to be answered again. */
    public record Reponse(int statut, String type, @Nullable String lieu, String corps) {}

    /** Why a key cannot be used. */
    public static final class Refusee extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final boolean enCours;

        Refusee(boolean enCours) {
            super(enCours ? "in progress" : "used for another act", null, false, false);
            this.enCours = enCours;
        }

        /** The act of this key is being done; otherwise the key was used for another one. */
        public boolean enCours() {
            return enCours;
        }
    }

    /**
     * Takes the key for this act, in this thread.
     *
     * @param empreinte hash of what is sent
     * @return what was answered to the same act before; empty when it is to be done now
     * @throws Refusee when the key cannot serve
     */
    public Optional<Reponse> prendre(String personne, String cle, String empreinte) {
        CleActe.Nom nom = new CleActe.Nom(personne, cle);
        Optional<Reponse> connue = transaction.execute(s -> connue(nom, empreinte));
        if (connue != null && connue.isPresent()) return connue;
        try {
            transaction.executeWithoutResult(s -> cles.saveAndFlush(new CleActe(nom, empreinte, horloge.instant())));
        } catch (DataIntegrityViolationException e) {
            throw new Refusee(true);
        }
        courante.set(nom);
        return Optional.empty();
    }

    private Optional<Reponse> connue(CleActe.Nom nom, String empreinte) {
        Instant maintenant = horloge.instant();
        cles.deleteByRecueLeBefore(maintenant.minus(MEMOIRE));
        CleActe cle = cles.findById(nom).orElse(null);
        if (cle == null) return Optional.empty();
        if (!cle.memeEnvoi(empreinte)) throw new Refusee(false);
        Reponse reponse = cle.reponse();
        if (reponse != null) return Optional.of(reponse);
        if (cle.dossier() != null) return Optional.of(faite(cle));
        if (cle.recueLe().plus(INTERROMPU).isAfter(maintenant)) throw new Refusee(true);
        cles.delete(cle);
        cles.flush();
        return Optional.empty();
    }

    /** The act was done and the program stopped before it could say so. */
    private static Reponse faite(CleActe cle) {
        Map<String, Object> recu = new LinkedHashMap<>();
        recu.put("acte", "fait");
        recu.put("dossier", cle.dossier());
        recu.put("version", cle.rang());
        return new Reponse(200, "application/json", null, Json.ecrire(recu));
    }

    /** The act of this thread is answered thus, now and under its key for ever. */
    public void conclure(Reponse reponse) {
        CleActe.Nom nom = courante.get();
        courante.remove();
        if (nom == null) return;
        transaction.executeWithoutResult(s -> cles.findById(nom).ifPresent(c -> c.conclure(reponse)));
    }

    /** The act of this thread came to nothing: its key may serve again, unless a fact was written under it. */
    public void relacher() {
        CleActe.Nom nom = courante.get();
        courante.remove();
        if (nom == null) return;
        transaction.executeWithoutResult(
                s -> cles.findById(nom).filter(c -> c.dossier() == null).ifPresent(cles::delete));
    }

    @EventListener
    void noter(Fait fait) {
        CleActe.Nom nom = courante.get();
        if (nom != null) cles.findById(nom).ifPresent(c -> c.marquer(Journal.dossier(fait.dossier()), fait.rang()));
    }
}
