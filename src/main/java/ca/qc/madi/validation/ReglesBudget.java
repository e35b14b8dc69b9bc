package ca.qc.madi.validation;

import ca.qc.madi.formulaire.CelluleLue;
import ca.qc.madi.formulaire.DonneesFormulaire;
import ca.qc.madi.formulaire.DonneesFormulaire.LigneBudget;
import ca.qc.madi.formulaire.Libelles;
import ca.qc.madi.formulaire.LigneLue;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Montants;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** Onglet 3, budget: each line once, and the estimates as they were accepted. */
final class ReglesBudget {

    static final Regle LIGNES = new Regle("lignes-uniques", Regle.DISPOSITION, ReglesBudget::lignes);
    static final Regle ESTIMATIONS =
            new Regle("estimations-inchangees", "Guide de l’émetteur, étapes 9 et 11", ReglesBudget::estimations);

    static final List<Regle> REGLES = List.of(LIGNES, ESTIMATIONS);

    private ReglesBudget() {}

    /** F-REF-02. */
    private static void lignes(Examen e) {
        for (CelluleLue repetee : Doublons.secondes(e.lignes("budget"), "ligne"))
            e.signaler(LIGNES, "F-REF-02").sur(repetee).dire();
    }

    /** F-COH-06: the estimates made before the project are the baseline; a report does not change them. */
    private static void estimations(Examen e) {
        DonneesFormulaire accepte = e.contexte().dernierAccepte();
        if (accepte == null || e.a(Etape.DEPOT)) return;
        for (LigneLue ligne : e.lignes("budget"))
            ligne.cellule("ligne").texte().ifPresent(n -> comparer(e, ligne, ligne(accepte, n)));
        retirees(e, accepte);
    }

    private static Optional<LigneBudget> ligne(DonneesFormulaire accepte, String numero) {
        return accepte.budget().stream()
                .filter(b -> Libelles.egaux(b.ligne(), numero))
                .findFirst();
    }

    private static void comparer(Examen e, LigneLue ligne, Optional<LigneBudget> acceptee) {
        ligne.annees("estime").forEach((annee, cellule) -> {
            Money attendu = acceptee.map(b -> b.estime().getOrDefault(annee, Montants.ZERO))
                    .orElse(Montants.ZERO);
            cellule.nombreOuZero()
                    .filter(n -> Ecarts.differents(n, attendu.getAmount()))
                    .ifPresent(n -> e.signaler(ESTIMATIONS, "F-COH-06")
                            .sur(cellule)
                            .valeur(Signalement.montant(n))
                            .attendu(Montants.texte(attendu))
                            .variante("estime")
                            .dire());
        });
    }

    /** A line that was accepted with an estimate and stands no more in the budget. */
    private static void retirees(Examen e, DonneesFormulaire accepte) {
        List<String> retirees = accepte.budget().stream()
                .filter(b ->
                        b.estimeTotal().isPositive() && e.ligneBudget(b.ligne()).isEmpty())
                .map(LigneBudget::ligne)
                .toList();
        if (retirees.isEmpty() || e.lignes("budget").isEmpty()) return;
        e.tableau("budget")
                .flatMap(t -> t.titre())
                .ifPresent(titre -> e.signaler(ESTIMATIONS, "F-COH-06")
                        .sur(titre)
                        .attendu(String.join(", ", retirees))
                        .variante("lignesRetirees")
                        .dire());
    }
}
