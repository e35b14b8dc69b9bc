package ca.qc.madi.projet;

import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Role;
import ca.qc.madi.securite.Geste;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A draft is sent, through the same door as any deposit. Sent twice it gives one deposit and the same receipt. */
@Component
public class DepotBrouillon {

    private final Brouillons brouillons;
    private final FichesBrouillons fiches;
    private final Depots depots;
    private final ReceptionDepot reception;
    private final Horloge horloge;

    DepotBrouillon(
            Brouillons brouillons, FichesBrouillons fiches, Depots depots, ReceptionDepot reception, Horloge horloge) {
        this.brouillons = brouillons;
        this.fiches = fiches;
        this.depots = depots;
        this.reception = reception;
        this.horloge = horloge;
    }

    /**
     * Sends it; an analyst, with the moment and the channel of its receipt.
     *
     * @throws ActeRefuse M-DEPOT-01 without a workbook, M-DEPOT-02 without its receipt
     */
    public Accuse deposer(String dossier, String numero, Acteur par) {
        Brouillon brouillon = brouillons.lire(dossier, numero, par);
        Geste.DEPOSER.exiger(par);
        Envoi envoi = fiches.findById(numero)
                .orElseThrow(ProjetIntrouvable::new)
                .envoi(par.id())
                .orElseThrow(() -> new ActeRefuse("M-DEPOT-01"));
        if (par.role() == Role.ANALYSTE && brouillon.reception() == null) throw new ActeRefuse("M-DEPOT-02");
        Instant quand = quand(brouillon, par);
        return brouillon.rapport() == null
                ? reception.deposerDemande(
                        brouillon.projet(), new DeclarationDemande(brouillon.volet()), envoi, par, quand)
                : reception.deposerRapport(brouillon.refRapport(), envoi, brouillon.declaration(), par, quand);
    }

    /**
     * What stays of it.
     *
     * @throws ProjetIntrouvable while it is not received
     */
    @Transactional(readOnly = true)
    public AccuseReception accuse(String dossier, String numero, Acteur par) {
        Brouillon brouillon = brouillons.lire(dossier, numero, par);
        Depot depot = depots.findByBrouillon(numero).orElseThrow(ProjetIntrouvable::new);
        Envoi envoi = depot.envoi();
        return new AccuseReception(
                numero,
                brouillon.projet().projet(),
                brouillon.rapport(),
                depot.recuLe(),
                String.valueOf(envoi.par()),
                envoi.canal(),
                envoi.pieces(),
                depot.verdict().avertissements());
    }

    /** What an émetteur sends is received at once, whatever an analyst had stated. */
    private Instant quand(Brouillon brouillon, Acteur par) {
        Reception dite = brouillon.reception();
        return dite == null || par.role() != Role.ANALYSTE ? horloge.instant() : dite.recuLe();
    }
}
