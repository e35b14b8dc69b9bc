package ca.qc.madi.accueil.web;

import ca.qc.madi.dossier.Reprises;
import ca.qc.madi.flux.Echec;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Role;
import ca.qc.madi.projet.ProjetIntrouvable;
import ca.qc.madi.securite.Geste;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps that failed, for the ministry and the auditor; for an émetteur there is no such page. */
@Component
class LectureEchecs {

    private final Reprises reprises;

    LectureEchecs(Reprises reprises) {
        this.reprises = reprises;
    }

    @Transactional(readOnly = true)
    public List<Echec> lister(Acteur acteur) {
        if (acteur.role() == Role.EMETTEUR) throw new ProjetIntrouvable();
        return reprises.lister(acteur);
    }

    boolean peutReprendre(Acteur acteur) {
        return Geste.REPRENDRE_ETAPE.permisA(acteur.role());
    }
}
