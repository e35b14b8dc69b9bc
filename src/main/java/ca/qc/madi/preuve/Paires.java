package ca.qc.madi.preuve;

import ca.qc.madi.journal.Contenu;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.suivi.DecisionSuivi;
import ca.qc.madi.suivi.FaitSuivi.DefautConfirme;
import ca.qc.madi.suivi.FaitSuivi.DefautRenvoye;
import ca.qc.madi.suivi.FaitSuivi.SuiviVerifie;
import ca.qc.madi.versement.FaitVersement.VersementApprouve;
import ca.qc.madi.versement.FaitVersement.VersementCalcule;
import ca.qc.madi.versement.FaitVersement.VersementRenvoye;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Who decides and who agrees: the person whose act a payment was computed by and the one who approved it, the person
 * who found a default and the one who confirmed it.
 */
final class Paires {

    /** As many of the latest decisions as a find leads to. */
    private static final int LIEUX = 5;

    private final FiltreControles filtre;
    private final Map<Paire, Compte> comptes = new LinkedHashMap<>();

    private Paires(FiltreControles filtre) {
        this.filtre = filtre;
    }

    private record Paire(SorteControle sorte, String premier, String second) {}

    /** What one pair did together. */
    private static final class Compte {
        private int approuves;
        private int renvoyes;
        private Money montant = Montants.ZERO;
        private final List<LieuControle> lieux = new ArrayList<>();
    }

    static List<LigneControle> chercher(List<DossierLu> dossiers, FiltreControles filtre) {
        Paires paires = new Paires(filtre);
        dossiers.forEach(paires::lire);
        return paires.comptes.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Paire, Compte>>comparingInt(e -> e.getValue().approuves)
                        .reversed())
                .map(e -> paires.ligne(e.getKey(), e.getValue()))
                .toList();
    }

    private void lire(DossierLu dossier) {
        Map<String, String> calcules = new HashMap<>();
        Map<String, String> verifies = new HashMap<>();
        for (Fait f : dossier.faits()) {
            Contenu c = f.contenu();
            if (c instanceof VersementCalcule calcul) calcules.put(calcul.projet() + ' ' + calcul.rapport(), f.par());
            else if (c instanceof VersementApprouve a)
                compter(SorteControle.VERSEMENT, calcules, dossier, f, a.projet(), a.rapport(), a.montant());
            else if (c instanceof VersementRenvoye r)
                compter(SorteControle.VERSEMENT, calcules, dossier, f, r.projet(), r.rapport(), null);
            else if (c instanceof SuiviVerifie v && v.decision() != DecisionSuivi.CONFORME)
                verifies.put(v.projet() + ' ' + v.rapport(), f.par());
            else if (c instanceof DefautConfirme d)
                compter(SorteControle.DEFAUT, verifies, dossier, f, d.projet(), d.rapport(), Montants.ZERO);
            else if (c instanceof DefautRenvoye r)
                compter(SorteControle.DEFAUT, verifies, dossier, f, r.projet(), r.rapport(), null);
        }
    }

    /** @param montant null for what was sent back */
    private void compter(
            SorteControle sorte,
            Map<String, String> premiers,
            DossierLu dossier,
            Fait fait,
            String projet,
            String rapport,
            @Nullable Money montant) {
        String premier = premiers.get(projet + ' ' + rapport);
        if (premier == null || !filtre.retient(dossier.emetteur(), fait.jour())) return;
        Compte compte = comptes.computeIfAbsent(new Paire(sorte, premier, fait.par()), x -> new Compte());
        if (montant == null) compte.renvoyes++;
        else {
            compte.approuves++;
            compte.montant = compte.montant.plus(montant);
        }
        compte.lieux.add(LieuControle.duFait(fait, projet, rapport));
    }

    private LigneControle ligne(Paire paire, Compte compte) {
        int duPremier = 0;
        int tout = 0;
        for (Map.Entry<Paire, Compte> e : comptes.entrySet()) {
            if (e.getKey().sorte() != paire.sorte()) continue;
            tout += e.getValue().approuves;
            if (e.getKey().premier().equals(paire.premier())) duPremier += e.getValue().approuves;
        }
        List<LieuControle> lieux = compte.lieux;
        return LigneControle.de(
                Map.of(
                        ColonneControle.SORTE, paire.sorte(),
                        ColonneControle.PREMIER, paire.premier(),
                        ColonneControle.SECOND, paire.second(),
                        ColonneControle.APPROUVES, compte.approuves,
                        ColonneControle.RENVOYES, compte.renvoyes,
                        ColonneControle.MONTANT, compte.montant,
                        ColonneControle.PART_DU_PREMIER, part(compte.approuves, duPremier),
                        ColonneControle.PART_DU_TOUT, part(compte.approuves, tout)),
                lieux.subList(Math.max(0, lieux.size() - LIEUX), lieux.size()));
    }

    private static BigDecimal part(int nombre, int de) {
        if (de == 0) return BigDecimal.ZERO;
        return BigDecimal.valueOf(nombre).divide(BigDecimal.valueOf(de), SousLeSeuil.PRECISION, RoundingMode.HALF_UP);
    }
}
