package ca.qc.madi.api;

import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.projet.ProjetIntrouvable;
import ca.qc.madi.securite.Geste;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The messages given up, for the page of the failures, and trying them again. */
@Component("webhooks")
public class Webhooks {

    private final Livraisons livraisons;
    private final FichesAbonnements abonnements;
    private final Actes actes;
    private final Horloge horloge;

    Webhooks(Livraisons livraisons, FichesAbonnements abonnements, Actes actes, Horloge horloge) {
        this.livraisons = livraisons;
        this.abonnements = abonnements;
        this.actes = actes;
        this.horloge = horloge;
    }

    /** A message that its address never took. */
    public record Morte(long id, String adresse, String dossier, long rang, String type, int essais, String erreur) {}

    /** Oldest first; the page that shows them is the ministry's and the auditor's. */
    @Transactional(readOnly = true)
    public List<Morte> mortes() {
        return livraisons.findByEtatOrderById(Livraison.Etat.ECHEC).stream()
                .map(l -> l.morte(abonnements
                        .findById(l.abonnement())
                        .map(Abonnement::adresse)
                        .orElse("")))
                .toList();
    }

    /** Sends it again from the next round on. */
    public void reprendre(long id, Acteur par) {
        actes.executer(new Acte("reprise-livraison", null, par, horloge.instant()), () -> {
            Geste.REPRENDRE_ETAPE.exiger(par);
            boolean reprise = livraisons
                    .findById(id)
                    .map(l -> l.reprendre(horloge.instant()))
                    .orElse(false);
            if (!reprise) throw new ProjetIntrouvable();
        });
    }
}
