package ca.qc.madi.projet;

import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What a draft would be judged with if it were sent now. */
@Component
class ExamenBrouillon {

    private final Expertise expertise;
    private final Projets projets;
    private final Horloge horloge;

    ExamenBrouillon(Expertise expertise, Projets projets, Horloge horloge) {
        this.expertise = expertise;
        this.projets = projets;
        this.horloge = horloge;
    }

    /** What its workbook is judged with; IllegalStateException while it holds none. */
    Circonstances circonstances(FicheBrouillon fiche) {
        Envoi envoi = fiche.envoi("").orElseThrow(() -> new IllegalStateException("no workbook to judge"));
        Brouillon brouillon = fiche.lire(null);
        Reception reception = brouillon.reception();
        Instant quand = reception == null ? horloge.instant() : reception.recuLe();
        if (brouillon.rapport() == null) {
            return expertise.demande(brouillon.projet(), new DeclarationDemande(brouillon.volet()), envoi, quand);
        }
        Projet projet = projets.lire(brouillon.projet(), Acteur.MOTEUR);
        return expertise.rapport(brouillon.refRapport(), projet, brouillon.declaration(), envoi, quand);
    }
}
