package ca.qc.madi.dossier;

import ca.qc.madi.flux.Echec;
import ca.qc.madi.flux.Echecs;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Role;
import ca.qc.madi.securite.Geste;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The steps that failed: listed for the ministry and the auditor, tried again on an analyst's word. */
@Component
public class Reprises {

    /** What the journal keeps of a reason. */
    private static final int RAISON = 500;

    private final Actes actes;
    private final Journal journal;
    private final Echecs echecs;

    Reprises(Actes actes, Journal journal, Echecs echecs) {
        this.actes = actes;
        this.journal = journal;
        this.echecs = echecs;
    }

    /** The steps that failed; an émetteur is told of none. */
    public List<Echec> lister(Acteur acteur) {
        return acteur.role() == Role.EMETTEUR ? List.of() : echecs.lister();
    }

    /** Has a step tried again; refused with M-TRAVAIL-01 when it no longer fails. */
    public void reprendre(String id, Acteur par, Instant quand) {
        Optional<Echec> echec = Geste.REPRENDRE_ETAPE.permisA(par.role()) ? echecs.trouver(id) : Optional.empty();
        String dossier = echec.map(e -> e.repere().dossier()).orElse(null);
        String projet = echec.map(e -> e.repere().projet()).orElse(null);
        actes.executer(new Acte("reprise-etape", dossier, projet, par, quand), () -> {
            Geste.REPRENDRE_ETAPE.exiger(par);
            Echec vise = echec.orElseThrow(() -> new ActeRefuse("M-TRAVAIL-01"));
            journal.consigner(
                    vise.repere().dossier(),
                    new EtapeReprise(projet, vise.processus(), vise.noeud(), abreger(vise.raison())));
            echecs.reprendre(id);
        });
    }

    private static String abreger(String raison) {
        return raison.length() <= RAISON ? raison : raison.substring(0, RAISON);
    }
}
