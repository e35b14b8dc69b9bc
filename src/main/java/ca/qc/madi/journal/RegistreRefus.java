package ca.qc.madi.journal;

import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Horloge;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The append-only table of refused acts, apart from the facts. */
@Component
public class RegistreRefus {

    private final RefusConsignes refus;
    private final Horloge horloge;
    private final ApplicationEventPublisher evenements;

    RegistreRefus(RefusConsignes refus, Horloge horloge, ApplicationEventPublisher evenements) {
        this.refus = refus;
        this.horloge = horloge;
        this.evenements = evenements;
    }

    /** Records a refusal in the transaction under way; whoever counts refusals is told of it, as an event. */
    public void consigner(Acte acte, ActeRefuse motif) {
        evenements.publishEvent(refus.save(new RefusConsigne(acte, motif, horloge.instant())));
    }

    public List<RefusConsigne> duDossier(String dossier) {
        return refus.findByDossierOrderById(dossier);
    }

    /** All of them, oldest first, those on no dossier included. */
    public List<RefusBref> tous() {
        return refus.brefs();
    }
}
