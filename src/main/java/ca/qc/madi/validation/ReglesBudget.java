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
import org.jspecify.annotations.Nullable;

/** Onglet 3, budget: each line once, and the estimates as they were accepted. */
final class ReglesBudget {

    static final Regle LIGNES = new Regle("lignes-uniques", Regle.DISPOSITION, ReglesBudget::lignes, "F-REF-02");
    static final Regle ESTIMATIONS = new Regle(
            "estimations-inchangees", "Guide de l’émetteur, étapes 9 et 11", ReglesBudget::estimations, "F-COH-06");

    static final List<Regle> REGLES = List.of(LIGNES, ESTIMATIONS);

    private ReglesBudget() {}

    /** F-REF-02. */
    private static void lignes(Examen e) {
        for (CelluleLue repetee : Doublons.secondes(e.lignes("budget"), "ligne"))
            e.signaler(LIGNES, "F-REF-02").sur(repetee).dire();
    }

    /** F-COH-06: the lines accepted with an estimate are the baseline; a report does not change them. */
    private static void estimations(Examen e) {
        DonneesFormulaire accepte = e.contexte().dernierAccepte();
        if (accepte == null || e.a(Etape.DEPOT)) return;
        List<String> retirees = retirees(e, accepte);
        boolean remplacee = false;
        for (LigneLue ligne : e.lignes("budget")) {
            Optional<String> numero = ligne.cellule("ligne").texte();
            if (numero.isEmpty()) continue;
            Optional<LigneBudget> acceptee = ligne(accepte, numero.get());
            if (acceptee.isEmpty() && !retirees.isEmpty() && estimee(ligne)) {
                remplacee = true;
                signaler(e, ligne.cellule("ligne"), String.join(", ", retirees), "numero");
            } else {
                acceptee.ifPresent(a -> nature(e, ligne, a));
                estimations(e, ligne, acceptee);
            }
        }
        if (!retirees.isEmpty() && !remplacee) retirees(e, retirees);
    }

    private static Optional<LigneBudget> ligne(DonneesFormulaire accepte, String numero) {
        return accepte.budget().stream()
                .filter(b -> Libelles.egaux(b.ligne(), numero))
                .findFirst();
    }

    private static boolean estimee(LigneLue ligne) {
        return ligne.cellules("estime").stream()
                .anyMatch(c -> c.nombre().filter(n -> n.signum() != 0).isPresent());
    }

    /** What a line is for does not change either: its section decides how it is paid (G-PAY-04). */
    private static void nature(Examen e, LigneLue ligne, LigneBudget acceptee) {
        texte(e, ligne.cellule("section"), acceptee.section());
        texte(e, ligne.cellule("description"), acceptee.description());
    }

    private static void texte(Examen e, CelluleLue cellule, @Nullable String accepte) {
        if (accepte != null
                && cellule.texte().filter(t -> !Libelles.egaux(t, accepte)).isPresent())
            signaler(e, cellule, accepte, "nature");
    }

    private static void estimations(Examen e, LigneLue ligne, Optional<LigneBudget> acceptee) {
        ligne.annees("estime").forEach((annee, cellule) -> {
            Money attendu = acceptee.map(b -> b.estime().getOrDefault(annee, Montants.ZERO))
                    .orElse(Montants.ZERO);
            cellule.nombreOuZero()
                    .filter(n -> Ecarts.differents(n, attendu.getAmount()))
                    .ifPresent(n -> e.signaler(ESTIMATIONS, "F-COH-06")
                            .sur(cellule)
                            .valeur(n)
                            .attendu(attendu.getAmount())
                            .variante("estime")
                            .dire());
        });
    }

    private static void signaler(Examen e, CelluleLue cellule, String attendu, String variante) {
        e.signaler(ESTIMATIONS, "F-COH-06")
                .sur(cellule)
                .attendu(attendu)
                .variante(variante)
                .dire();
    }

    /** The lines accepted with an estimate that stand no more in the budget; none when a number cannot be read. */
    private static List<String> retirees(Examen e, DonneesFormulaire accepte) {
        List<LigneLue> lignes = e.lignes("budget");
        if (lignes.isEmpty()
                || !lignes.stream().allMatch(l -> l.cellule("ligne").lue())) return List.of();
        return accepte.budget().stream()
                .filter(b ->
                        b.estimeTotal().isPositive() && e.ligneBudget(b.ligne()).isEmpty())
                .map(LigneBudget::ligne)
                .toList();
    }

    private static void retirees(Examen e, List<String> retirees) {
        e.tableau("budget")
                .flatMap(t -> t.titre())
                .ifPresent(titre -> e.signaler(ESTIMATIONS, "F-COH-06")
                        .sur(titre)
                        .attendu(String.join(", ", retirees))
                        .variante("lignesRetirees")
                        .dire());
    }
}
