package ca.qc.madi.validation;

import ca.qc.madi.formulaire.CelluleLue;
import ca.qc.madi.formulaire.LigneLue;
import ca.qc.madi.partage.Montants;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** Onglet 3, register: hourly rates against those the ministry sets. Both findings are for a person to decide. */
final class ReglesTaux {

    static final Regle TAUX =
            new Regle("taux-horaire-admissible", "Guide de l’émetteur, section 1, Aide financière", ReglesTaux::taux);

    static final List<Regle> REGLES = List.of(TAUX);

    private ReglesTaux() {}

    private static void taux(Examen e) {
        for (LigneLue l : e.lignes("registre")) {
            CelluleLue cellule = l.cellule("taux");
            cellule.nombre().ifPresent(paye -> {
                Optional<Money> fixe =
                        l.cellule("corpsEmploi").texte().flatMap(e.contexte().parametres()::tauxHoraire);
                if (fixe.isEmpty()) sansTaux(e, cellule);
                else if (paye.compareTo(fixe.get().getAmount()) > 0) depasse(e, cellule, fixe.get());
            });
        }
    }

    /** G-RATE-01 (T75): no rate is set, the amount is taken as it is. */
    private static void sansTaux(Examen e, CelluleLue cellule) {
        e.signaler(TAUX, "G-RATE-01").avertissement().sur(cellule).dire();
    }

    /** G-RATE-02 (T74): what exceeds the set rate is left out of the base. */
    private static void depasse(Examen e, CelluleLue cellule, Money fixe) {
        e.signaler(TAUX, "G-RATE-02")
                .avertissement()
                .sur(cellule)
                .attendu(Montants.texte(fixe))
                .dire();
    }
}
