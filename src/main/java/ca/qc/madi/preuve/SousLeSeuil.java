package ca.qc.madi.preuve;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Montants;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/** Offers just under the threshold of the décret (G-DEM-04), claims just under that of the audit (G-AUD-01). */
final class SousLeSeuil {

    /** Decimals of a share: hundredths of a percent. */
    static final int PRECISION = 4;

    private final FiltreControles filtre;
    private final List<LigneControle> lignes = new ArrayList<>();

    private SousLeSeuil(FiltreControles filtre) {
        this.filtre = filtre;
    }

    static List<LigneControle> chercher(List<DossierLu> dossiers, FiltreControles filtre) {
        SousLeSeuil recherche = new SousLeSeuil(filtre);
        for (DossierLu dossier : dossiers) {
            recherche.offre(dossier);
            dossier.demandes().stream()
                    .filter(DemandePaiement::auSeuilDAudit)
                    .forEach(d -> recherche.demande(dossier, d));
        }
        return recherche.lignes;
    }

    private void offre(DossierLu dossier) {
        Fait fait = dossier.premier();
        dossier.seuil(Cle.SEUIL_DECRET, fait.jour())
                .ifPresent(seuil -> examiner(
                        SorteControle.DECRET,
                        dossier,
                        dossier.offre().enveloppe(),
                        seuil,
                        LieuControle.duFait(fait, null, null),
                        fait.jour()));
    }

    private void demande(DossierLu dossier, DemandePaiement demande) {
        dossier.seuil(Cle.AUDIT_SEUIL, demande.jour())
                .ifPresent(seuil -> examiner(
                        SorteControle.AUDIT,
                        dossier,
                        demande.base(),
                        seuil,
                        LieuControle.deLaDemande(demande, null),
                        demande.jour()));
    }

    private void examiner(
            SorteControle sorte, DossierLu dossier, Money montant, Money seuil, LieuControle lieu, LocalDate jour) {
        Money plancher = seuil.minus(Montants.part(seuil, filtre.partDite()));
        boolean juste = montant.isLessThan(seuil) && !montant.isLessThan(plancher);
        if (!juste || !filtre.retient(dossier.emetteur(), jour)) return;
        BigDecimal ecart = seuil.minus(montant).getAmount().divide(seuil.getAmount(), PRECISION, RoundingMode.HALF_UP);
        lignes.add(LigneControle.de(
                Map.of(
                        ColonneControle.SORTE, sorte,
                        ColonneControle.MONTANT, montant,
                        ColonneControle.SEUIL, seuil,
                        ColonneControle.ECART, ecart,
                        ColonneControle.JOUR, jour,
                        ColonneControle.EMETTEUR, dossier.emetteur()),
                List.of(lieu)));
    }
}
