package ca.qc.madi.dossier;

import ca.qc.madi.dossier.FaitDossier.EtudeInscrite;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.securite.Geste;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The ministry writes down a study it knows, and whether it judges it conforming (G-GES-05, G-INNO-03). */
@Component
public class EtudesConnues {

    private final Actes actes;
    private final Journal journal;

    EtudesConnues(Actes actes, Journal journal) {
        this.actes = actes;
        this.journal = journal;
    }

    /** Of two entries under one title the later holds: so a study is judged, or an entry put right. */
    public void inscrire(String dossier, Etude etude, Acteur par, Instant quand) {
        actes.executer(new Acte("etude", dossier, par, quand), () -> {
            Geste.INSCRIRE_ETUDE.exiger(par);
            ActeRefuse.siVide(etude.titre());
            if (etude.date().isAfter(Horloge.jour(quand))) {
                throw new ActeRefuse("M-DATE-01", etude.date().toString());
            }
            journal.consigner(dossier, new EtudeInscrite(etude));
        });
    }
}
