package ca.qc.madi.preuve;

import ca.qc.madi.dossier.Dossier;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.FaitDossier.EntenteEnVigueur;
import ca.qc.madi.dossier.FaitDossier.EntenteResiliee;
import ca.qc.madi.dossier.FaitDossier.LettreOctroiTransmise;
import ca.qc.madi.dossier.FaitDossier.VoieDeterminee;
import ca.qc.madi.dossier.SuitesOctroi;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.versement.Comptes;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** Étapes 1 to 5 and the end of an entente: the way of authorisation, the ceiling, the first day, what goes back. */
@Component
class RecalculsOctroi extends Recalculs {

    RecalculsOctroi(Dossiers dossiers, SuitesOctroi suites) {
        sur(VoieDeterminee.class, (fait, dit) -> suites.voie(fait.dossier()));
        sur(EntenteEnVigueur.class, (fait, dit) -> suites.vigueur(fait.dossier()));
        sur(
                LettreOctroiTransmise.class,
                (fait, dit) -> new LettreOctroiTransmise(
                        dossiers.lire(fait.dossier(), Acteur.MOTEUR).enveloppe()));
        sur(
                EntenteResiliee.class,
                (fait, dit) -> new EntenteResiliee(dit.partie(), dit.motif(), rendu(dossiers, fait.dossier())));
    }

    private static Money rendu(Dossiers dossiers, String id) {
        Dossier dossier = dossiers.lire(id, Acteur.MOTEUR);
        Comptes comptes = Comptes.depuis(dossiers.faits(id, Acteur.MOTEUR));
        Money reste = dossier.enveloppe().minus(comptes.verse()).plus(comptes.encaisse());
        return Montants.max(Montants.ZERO, reste);
    }
}
