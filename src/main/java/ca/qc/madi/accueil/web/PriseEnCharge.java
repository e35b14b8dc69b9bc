package ca.qc.madi.accueil.web;

import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.flux.Tache;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.securite.Geste;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A person takes a task in charge, or gives it back. Each takes only those of their own role. */
@Component
class PriseEnCharge {

    private final Actes actes;
    private final Flux flux;
    private final Dossiers dossiers;
    private final Horloge horloge;

    PriseEnCharge(Actes actes, Flux flux, Dossiers dossiers, Horloge horloge) {
        this.actes = actes;
        this.flux = flux;
        this.dossiers = dossiers;
        this.horloge = horloge;
    }

    void reclamer(String tache, Acteur par) {
        agir("prise-en-charge", tache, par, () -> flux.reclamer(tache, par.id()));
    }

    void liberer(String tache, Acteur par) {
        agir("remise-en-commun", tache, par, () -> flux.liberer(tache, par.id()));
    }

    private void agir(String nom, String id, Acteur par, Runnable geste) {
        Optional<Tache> tache = trouver(id, par);
        Repere repere = tache.map(Tache::repere).orElse(null);
        String dossier = repere == null ? null : repere.dossier();
        String projet = repere == null ? null : repere.projet();
        actes.executer(new Acte(nom, dossier, projet, par, horloge.instant()), () -> {
            Geste.RECLAMER_TACHE.exiger(par);
            if (tache.isEmpty()) throw new ActeRefuse("M-TACHE-01");
            geste.run();
        });
    }

    /** A task done, never there, of another role or of another company: none of them waits for this person. */
    private Optional<Tache> trouver(String id, Acteur par) {
        return flux.taches().stream()
                .filter(t -> t.id().equals(id) && t.type().role() == par.role() && visible(t, par))
                .findFirst();
    }

    private boolean visible(Tache tache, Acteur par) {
        return dossiers.visibles(par).stream()
                .anyMatch(f -> f.id().equals(tache.repere().dossier()));
    }
}
