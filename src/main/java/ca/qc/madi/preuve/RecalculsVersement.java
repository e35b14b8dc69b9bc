package ca.qc.madi.preuve;

import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.journal.Contenu;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Occasions;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.suivi.FaitSuivi.DefautConfirme;
import ca.qc.madi.versement.Ajustement;
import ca.qc.madi.versement.Calcul;
import ca.qc.madi.versement.CompteRapport;
import ca.qc.madi.versement.Comptes;
import ca.qc.madi.versement.FaitVersement.CompteAjuste;
import ca.qc.madi.versement.FaitVersement.RemboursementAnnule;
import ca.qc.madi.versement.FaitVersement.RemboursementFacture;
import ca.qc.madi.versement.FaitVersement.RemboursementPercu;
import ca.qc.madi.versement.FaitVersement.VersementApprouve;
import ca.qc.madi.versement.FaitVersement.VersementCalcule;
import ca.qc.madi.versement.FaitVersement.VersementEmis;
import ca.qc.madi.versement.FaitVersement.VersementPaye;
import ca.qc.madi.versement.FaitVersement.VersementRejete;
import ca.qc.madi.versement.FaitVersement.VersementTransmis;
import ca.qc.madi.versement.SuitesRecouvrement;
import ca.qc.madi.versement.SuitesVersement;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** Étape 10: amounts with their derivation, what was approved, issued and handed over, refunds and what they claim. */
@Component
class RecalculsVersement extends Recalculs {

    private final Dossiers dossiers;
    private final SuitesRecouvrement recouvrement;

    RecalculsVersement(
            Dossiers dossiers, SuitesVersement suites, Ajustement ajustement, SuitesRecouvrement recouvrement) {
        this.dossiers = dossiers;
        this.recouvrement = recouvrement;
        sur(VersementCalcule.class, (fait, dit) -> suites.calcul(ref(fait, dit.projet(), dit.rapport())));
        sur(
                VersementApprouve.class,
                (fait, dit) ->
                        new VersementApprouve(dit.projet(), dit.rapport(), calcule(fait, dit.projet(), dit.rapport())));
        sur(
                VersementEmis.class,
                (fait, dit) ->
                        new VersementEmis(dit.projet(), dit.rapport(), calcule(fait, dit.projet(), dit.rapport())));
        sur(
                VersementTransmis.class,
                (fait, dit) -> new VersementTransmis(
                        dit.projet(),
                        dit.rapport(),
                        emis(fait, dit.projet(), dit.rapport()),
                        dit.lot(),
                        dit.fichier()));
        sur(
                VersementPaye.class,
                (fait, dit) -> new VersementPaye(
                        dit.projet(),
                        dit.rapport(),
                        emis(fait, dit.projet(), dit.rapport()),
                        dit.lot(),
                        dit.reference()));
        sur(
                VersementRejete.class,
                (fait, dit) -> new VersementRejete(
                        dit.projet(), dit.rapport(), emis(fait, dit.projet(), dit.rapport()), dit.lot(), dit.motif()));
        sur(CompteAjuste.class, (fait, dit) -> ajustement.compte(new RefProjet(fait.dossier(), dit.projet())));
        sur(RemboursementFacture.class, this::facture);
        sur(RemboursementAnnule.class, this::annule);
    }

    private Money calcule(Fait fait, String projet, String rapport) {
        return Comptes.depuis(faits(fait))
                .rapport(projet, rapport)
                .flatMap(CompteRapport::calcul)
                .map(Calcul::montant)
                .orElseThrow();
    }

    private Money emis(Fait fait, String projet, String rapport) {
        return faits(fait).stream()
                .map(Fait::contenu)
                .filter(VersementEmis.class::isInstance)
                .map(VersementEmis.class::cast)
                .filter(e -> e.projet().equals(projet) && e.rapport().equals(rapport))
                .findFirst()
                .orElseThrow()
                .montant();
    }

    /** An invoice comes of the latest of an approval, of aid learnt after the final, of a default. */
    private Contenu facture(Fait fait, RemboursementFacture dit) {
        if (dit.calcul() == null) return dit; // invoiced before refunds told what they were derived from
        List<Fait> avant = faits(fait);
        for (int i = avant.size() - 1; i >= 0; i--) {
            Optional<String> origine = origine(avant.get(i).contenu(), dit.projet());
            if (origine.isPresent()) {
                return recouvrement
                        .facture(ref(fait, dit.projet(), origine.get()))
                        .orElseThrow();
            }
        }
        throw new IllegalStateException("nothing makes a refund due");
    }

    private static Optional<String> origine(Contenu contenu, String projet) {
        if (contenu instanceof VersementApprouve a && a.projet().equals(projet)) return Optional.of(a.rapport());
        if (contenu instanceof CompteAjuste a && a.projet().equals(projet)) return Optional.of(Occasions.AIDE);
        if (contenu instanceof DefautConfirme d && d.projet().equals(projet)) return Optional.of(d.rapport());
        return Optional.empty();
    }

    private Contenu annule(Fait fait, RemboursementAnnule dit) {
        Money percu = faits(fait).stream()
                .filter(f -> f.rang() == dit.corrige())
                .map(Fait::contenu)
                .filter(RemboursementPercu.class::isInstance)
                .map(c -> ((RemboursementPercu) c).montant())
                .findFirst()
                .orElseThrow();
        return new RemboursementAnnule(dit.projet(), dit.corrige(), percu, dit.motif());
    }

    private List<Fait> faits(Fait fait) {
        return dossiers.faits(fait.dossier(), Acteur.MOTEUR);
    }

    private static RefRapport ref(Fait fait, String projet, String rapport) {
        return new RefProjet(fait.dossier(), projet).rapport(rapport);
    }
}
