package ca.qc.madi.journal;

import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Horloge;
import java.util.List;
import org.springframework.stereotype.Component;

/** The append-only table of refused acts, apart from the facts. */
@Component
public class RegistreRefus {

    private final RefusConsignes refus;
    private final Horloge horloge;

    RegistreRefus(RefusConsignes refus, Horloge horloge) {
        this.refus = refus;
        this.horloge = horloge;
    }

    /** Records a refusal in the transaction under way. */
    public void consigner(Acte acte, ActeRefuse motif) {
        refus.save(new RefusConsigne(acte, motif, horloge.instant()));
    }

    public List<RefusConsigne> duDossier(String dossier) {
        return refus.findByDossierOrderById(dossier);
    }

    /** All of them, oldest first, those on no dossier included. */
    public List<RefusBref> tous() {
        return refus.brefs();
    }
}
