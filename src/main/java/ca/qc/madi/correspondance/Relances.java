package ca.qc.madi.correspondance;

import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.securite.Geste;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** A message given up after too many tries is put back into the outbox by an analyst, under the Message-ID it had. */
@Component
public class Relances {

    private final Actes actes;
    private final Journal journal;
    private final Courriels courriels;
    private final Horloge horloge;

    Relances(Actes actes, Journal journal, Courriels courriels, Horloge horloge) {
        this.actes = actes;
        this.journal = journal;
        this.courriels = courriels;
        this.horloge = horloge;
    }

    /**
     * Puts it back; refused with M-COURRIEL-01 when it was not given up.
     *
     * @throws DossierIntrouvable when this dossier has no such message for this person
     */
    public void relancer(String dossier, long numero, Acteur par, Instant quand) {
        actes.executer(new Acte("relance-courriel", dossier, par, quand), () -> {
            Geste.RELANCER_COURRIEL.exiger(par);
            Courriel courriel = courriels.findByIdAndDossier(numero, dossier).orElseThrow(DossierIntrouvable::new);
            if (!courriel.relancer(horloge.instant())) throw new ActeRefuse("M-COURRIEL-01");
            journal.consigner(dossier, new CourrielRelance(courriel.cle()));
        });
    }
}
