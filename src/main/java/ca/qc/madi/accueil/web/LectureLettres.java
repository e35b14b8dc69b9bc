package ca.qc.madi.accueil.web;

import ca.qc.madi.correspondance.Ententes;
import ca.qc.madi.correspondance.Ententes.Signee;
import ca.qc.madi.correspondance.Lettre;
import ca.qc.madi.correspondance.Lettre.Envoi;
import ca.qc.madi.correspondance.Lettres;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.securite.Geste;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the letters and reminders of one dossier for one reader. */
@Component
class LectureLettres {

    private final Lettres lettres;
    private final Ententes ententes;

    LectureLettres(Lettres lettres, Ententes ententes) {
        this.lettres = lettres;
        this.ententes = ententes;
    }

    /**
     * What the page shows of them.
     *
     * @param relancer the reader may put a message given up back into the outbox
     * @param sansPoste no mail server is set, so that messages wait
     */
    record Vue(
            List<Lettre> lettres, List<Envoi> rappels, List<Signee> signatures, boolean sansPoste, boolean relancer) {}

    @Transactional(readOnly = true)
    public Vue lire(String dossier, Acteur acteur) {
        return new Vue(
                lettres.duDossier(dossier, acteur),
                lettres.rappels(dossier, acteur),
                ententes.duDossier(dossier, acteur),
                !lettres.envoiPossible(),
                Geste.RELANCER_COURRIEL.permisA(acteur.role()));
    }
}
