package ca.qc.madi.projet;

import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.validation.Verdict;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the verdict would be if a draft were sent now. */
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

    /** Null while the draft holds no workbook. */
    @Nullable
    Verdict verdict(FicheBrouillon fiche) {
        Optional<Envoi> envoi = fiche.envoi("");
        if (envoi.isEmpty()) return null;
        Brouillon brouillon = fiche.lire(false);
        Reception reception = brouillon.reception();
        Instant quand = reception == null ? horloge.instant() : reception.recuLe();
        if (brouillon.rapport() == null) {
            return expertise.demande(brouillon.projet(), new DeclarationDemande(brouillon.volet()), envoi.get(), quand);
        }
        Projet projet = projets.lire(brouillon.projet(), Acteur.MOTEUR);
        return expertise.rapport(brouillon.refRapport(), projet, brouillon.declaration(), envoi.get(), quand);
    }
}
