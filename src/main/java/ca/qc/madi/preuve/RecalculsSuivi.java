package ca.qc.madi.preuve;

import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.journal.Contenu;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.suivi.FaitSuivi.AnneeOuverte;
import ca.qc.madi.suivi.FaitSuivi.AttestationRecue;
import ca.qc.madi.suivi.FaitSuivi.SuiviCommence;
import ca.qc.madi.suivi.SuitesSuivi;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Étapes 12 and 13: the first day, anniversaries and their due dates, attestations that come late. */
@Component
class RecalculsSuivi extends Recalculs {

    private final Dossiers dossiers;

    RecalculsSuivi(Dossiers dossiers, SuitesSuivi suites) {
        this.dossiers = dossiers;
        sur(SuiviCommence.class, (fait, dit) -> suites.debut(new RefProjet(fait.dossier(), dit.projet())));
        sur(
                AnneeOuverte.class,
                (fait, dit) -> suites.annee(new RefProjet(fait.dossier(), dit.projet()).rapport(dit.rapport())));
        sur(AttestationRecue.class, this::attestation);
    }

    private Contenu attestation(Fait fait, AttestationRecue dit) {
        LocalDate due = EcheancesDites.de(dossiers.faits(fait.dossier(), Acteur.MOTEUR))
                .due(dit.projet(), dit.rapport())
                .orElseThrow();
        return new AttestationRecue(
                dit.projet(),
                dit.rapport(),
                dit.conforme(),
                dit.texte(),
                fait.jour().isAfter(due),
                dit.piece());
    }
}
