package ca.qc.madi.validation;

import ca.qc.madi.formulaire.CelluleLue;
import ca.qc.madi.formulaire.LigneLue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/** Onglet 3, register: hourly rates against those the ministry sets, by the day of engagement. Both findings are for a person to decide. */
final class ReglesTaux {

    static final Regle TAUX = new Regle(
            "taux-horaire-admissible",
            "Guide de l’émetteur, section 1, Aide financière",
            ReglesTaux::taux,
            "G-RATE-01",
            "G-RATE-02");

    static final List<Regle> REGLES = List.of(TAUX);

    private ReglesTaux() {}

    /** A labour category on a day: many rows share one. */
    private record Metier(String corpsEmploi, LocalDate jour) {}

    private static void taux(Examen e) {
        Map<Metier, Optional<Money>> fixes = new HashMap<>();
        for (LigneLue l : e.lignes("registre")) {
            CelluleLue taux = l.cellule("taux");
            Optional<LocalDate> engagement = l.cellule("engagement").jour();
            if (engagement.isEmpty() || !taux.sure()) continue;
            Optional<Money> fixe = l.cellule("corpsEmploi")
                    .texte()
                    .flatMap(c -> fixes.computeIfAbsent(
                            new Metier(c, engagement.get()),
                            m -> e.contexte().parametres().le(m.jour()).tauxHoraire(m.corpsEmploi())));
            if (fixe.isPresent()) plafonner(e, l, taux, fixe.get());
            else if (taux.lue()) sansTaux(e, taux);
        }
    }

    /** G-RATE-01 (T75, AMB-35): no rate is set, the amount is taken as it is. */
    private static void sansTaux(Examen e, CelluleLue cellule) {
        e.signaler(TAUX, "G-RATE-01").avertissement().sur(cellule).dire();
    }

    /**
     * G-RATE-02 (T74): eligible are the hours at the lower of the rate paid and the rate set on the day of engagement;
     * what exceeds them is left out of the base, whether the rate or the amount says so.
     */
    private static void plafonner(Examen e, LigneLue l, CelluleLue taux, Money fixe) {
        BigDecimal plafond = fixe.getAmount();
        BigDecimal paye = taux.nombre().orElse(plafond);
        Optional<BigDecimal> admissible = l.cellule("heures")
                .nombre()
                .map(h -> h.multiply(paye.min(plafond)).setScale(2, RoundingMode.HALF_UP));
        boolean tauxEleve = paye.compareTo(plafond) > 0;
        boolean montantEleve = admissible
                .flatMap(a -> l.cellule("montant").nombre().filter(m -> m.compareTo(a) > 0))
                .isPresent();
        if (!tauxEleve && !montantEleve) return;
        e.signaler(TAUX, "G-RATE-02")
                .avertissement()
                .sur(taux)
                .attendu(plafond)
                .variante(!tauxEleve ? "montant" : admissible.isPresent() ? "heures" : "")
                .dire(admissible.map(Signalement::argent).orElse(""));
    }
}
