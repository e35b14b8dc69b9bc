package ca.qc.madi.dossier;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.dossier.FaitDossier.EntenteEnVigueur;
import ca.qc.madi.dossier.FaitDossier.EntenteTransmise;
import ca.qc.madi.dossier.FaitDossier.VoieDeterminee;
import ca.qc.madi.flux.Decision;
import ca.qc.madi.flux.Decisions;
import ca.qc.madi.flux.TableDecision;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import java.util.Map;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** What the process does by itself between the acts of étapes 1 to 5. */
@Component
public class SuitesOctroi {

    private final Actes actes;
    private final Journal journal;
    private final Dossiers dossiers;
    private final Decisions decisions;

    SuitesOctroi(Actes actes, Journal journal, Dossiers dossiers, Decisions decisions) {
        this.actes = actes;
        this.journal = journal;
        this.dossiers = dossiers;
        this.decisions = decisions;
    }

    /** Étape 3: décret from the threshold up, decision of the Conseil du trésor below (G-DEM-04). */
    public Voie determinerVoie(String id) {
        VoieDeterminee fait = voie(id);
        journal.consigner(id, fait);
        return fait.voie();
    }

    /** Which way the dossier must take on the day of the act under way. */
    public VoieDeterminee voie(String id) {
        Dossier dossier = dossiers.lire(id, Acteur.MOTEUR);
        Parametres parametres = dossier.parametres(Horloge.jour(actes.courant().dateEffet()));
        Money seuil = parametres.montant(Cle.SEUIL_DECRET);
        Decision decision = decisions.decider(
                TableDecision.VOIE_AUTORISATION,
                Map.of("enveloppe", dossier.enveloppe().getAmountMinorLong(), "seuil", seuil.getAmountMinorLong()));
        return new VoieDeterminee(
                Voie.valueOf(decision.texte("voie")),
                decision.texte("regle"),
                dossier.enveloppe(),
                seuil,
                parametres.version());
    }

    /** Étape 5: the entente goes out with the letter. */
    public void transmettreEntente(String id) {
        journal.consigner(id, new EntenteTransmise());
    }

    /** Étape 5: both have signed (G-ADM-04). */
    public void mettreEnVigueur(String id) {
        journal.consigner(id, vigueur(id));
    }

    /** The entente is in force from the day of its last signature. */
    public EntenteEnVigueur vigueur(String id) {
        return new EntenteEnVigueur(dossiers.lire(id, Acteur.MOTEUR).derniereSignature());
    }
}
