package ca.qc.madi.avenant;

import ca.qc.madi.dossier.Dossier;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.EtatDossier;
import ca.qc.madi.dossier.FaitDossier.EntenteResiliee;
import ca.qc.madi.dossier.Partie;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Role;
import ca.qc.madi.projet.FinProjet;
import ca.qc.madi.projet.Projet;
import ca.qc.madi.projet.Projets;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.versement.RegistreComptes;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/**
 * Either party ends the entente in force. Its processes stop where they are; nothing more is received, approved or paid
 * (M-RESIL-01); what was invoiced stays to be collected; what was not spent goes back to the measure.
 */
@Component
public class Resiliation {

    private final Actes actes;
    private final Journal journal;
    private final Dossiers dossiers;
    private final Projets projets;
    private final RegistreComptes registre;
    private final FinProjet fins;
    private final Flux flux;

    Resiliation(
            Actes actes,
            Journal journal,
            Dossiers dossiers,
            Projets projets,
            RegistreComptes registre,
            FinProjet fins,
            Flux flux) {
        this.actes = actes;
        this.journal = journal;
        this.dossiers = dossiers;
        this.projets = projets;
        this.registre = registre;
        this.fins = fins;
        this.flux = flux;
    }

    /**
     * Ends the entente on the day given.
     *
     * @param partie who ends it; an émetteur ends it in its own name only (M-DROIT-01)
     */
    public void resilier(String id, Partie partie, String motif, Acteur par, Instant quand) {
        actes.executer(new Acte("resiliation", id, par, quand), () -> {
            Geste.RESILIER.exiger(par);
            if (par.role() == Role.EMETTEUR && partie != Partie.EMETTEUR) {
                throw new ActeRefuse("M-DROIT-01", par.role());
            }
            Dossier dossier = dossiers.lire(id, par);
            dossier.exiger(EtatDossier.EN_VIGUEUR);
            exigerApres(id, dossier, Horloge.jour(quand), par);
            ActeRefuse.siVide(motif);
            journal.consigner(id, new EntenteResiliee(partie, motif, reste(dossier, par)));
            projets.duDossier(id, par).values().forEach(p -> fins.abandonner(p.ref()));
            flux.interrompre(Repere.de(id), motif);
        });
    }

    /** Never before the entente, nor before the last thing that happened to a project still open. */
    private void exigerApres(String id, Dossier dossier, LocalDate jour, Acteur par) {
        dossier.exigerApresDerniereEtape(jour, "M-DATE-02");
        for (Projet projet : projets.duDossier(id, par).values()) {
            if (!projet.arrete()) projet.exigerApres(jour);
        }
    }

    /** What of the enveloppe was never paid, refunds collected included. */
    private Money reste(Dossier dossier, Acteur par) {
        var comptes = registre.lire(dossier.id(), par);
        Money reste = dossier.enveloppe().minus(comptes.verse()).plus(comptes.encaisse());
        return Montants.max(Montants.ZERO, reste);
    }
}
