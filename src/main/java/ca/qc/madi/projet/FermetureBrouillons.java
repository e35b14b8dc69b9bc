package ca.qc.madi.projet;

import ca.qc.madi.dossier.DossierRemis;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A draft belongs to whoever prepared it: those not sent when their dossier goes to another company are closed, kept as
 * they are for the ministry and the auditor, and no part of what the new owner takes over.
 */
@Component
class FermetureBrouillons {

    private final FichesBrouillons fiches;
    private final Depots depots;
    private final Horloge horloge;

    FermetureBrouillons(FichesBrouillons fiches, Depots depots, Horloge horloge) {
        this.fiches = fiches;
        this.depots = depots;
        this.horloge = horloge;
    }

    @EventListener
    void suivre(DossierRemis remis) {
        fiches.findByDossierOrderByNumero(remis.dossier()).stream()
                .filter(f -> depots.findByBrouillon(f.numero()).isEmpty())
                .forEach(f -> f.fermer(horloge.instant()));
    }

    /** Refused with M-ETAT-05 for what comes from a closed draft. */
    void exigerOuvert(Envoi envoi) {
        String brouillon = envoi.brouillon();
        if (brouillon != null) fiches.findById(brouillon).ifPresent(FicheBrouillon::exigerOuvert);
    }

    /** Whether a verdict was given on a closed draft only: the company that took the dossier over is told of none such. */
    boolean cache(FicheVerdict verdict, String dossier, Acteur lecteur) {
        String brouillon = verdict.brouillon();
        if (lecteur.role() != Role.EMETTEUR || brouillon == null) return false;
        return fiches.existsByNumeroAndFermeLeIsNotNull(brouillon)
                && !fiches.existsByDossierAndVerdictIdAndFermeLeIsNull(dossier, verdict.getId())
                && depots.findByVerdictIdAndConformeTrueOrderByRecuLe(verdict.getId())
                        .isEmpty();
    }
}
