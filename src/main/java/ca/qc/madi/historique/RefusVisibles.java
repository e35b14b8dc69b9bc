package ca.qc.madi.historique;

import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.journal.RefusConsigne;
import ca.qc.madi.journal.RegistreRefus;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Role;
import ca.qc.madi.securite.Equipes;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The refused acts of a dossier that somebody may read: an émetteur's are those of its own people and systems. */
@Component
public class RefusVisibles {

    private final Dossiers dossiers;
    private final RegistreRefus refus;
    private final Equipes equipes;

    RefusVisibles(Dossiers dossiers, RegistreRefus refus, Equipes equipes) {
        this.dossiers = dossiers;
        this.refus = refus;
        this.equipes = equipes;
    }

    /**
     * Oldest first.
     *
     * @throws DossierIntrouvable when there is no such dossier, or it is another company's
     */
    public List<RefusConsigne> lire(String dossier, Acteur lecteur) {
        dossiers.exigerAcces(dossier, lecteur);
        List<RefusConsigne> tous = refus.duDossier(dossier);
        if (lecteur.role() != Role.EMETTEUR) return tous;
        Set<String> siens = equipes.de(lecteur);
        return tous.stream().filter(r -> siens.contains(r.par())).toList();
    }
}
