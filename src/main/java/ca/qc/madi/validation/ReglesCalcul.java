package ca.qc.madi.validation;

import ca.qc.madi.formulaire.Calcul;
import ca.qc.madi.formulaire.CelluleLue;
import ca.qc.madi.formulaire.CelluleLue.Etat;
import ca.qc.madi.formulaire.Colonne;
import ca.qc.madi.formulaire.LigneLue;
import ca.qc.madi.formulaire.Tableau;
import ca.qc.madi.formulaire.TableauLu;
import ca.qc.madi.formulaire.TypeValeur;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the gabarit computes is computed again; the shares add up to what they must. */
final class ReglesCalcul {

    /** Three thirds written 33,33 % still make a whole. */
    private static final BigDecimal TOLERANCE_PARTS = new BigDecimal("0.0001");

    static final Regle CALCULS =
            new Regle("calculs-a-jour", Regle.DISPOSITION, ReglesCalcul::calculs, "F-CALCUL-01", "F-CALCUL-02");
    static final Regle TOTAUX =
            new Regle("totaux-a-jour", Regle.DISPOSITION, ReglesCalcul::totaux, "F-CALCUL-01", "F-CALCUL-02");
    static final Regle PARTS =
            new Regle("parts-completes", "Guide de l’émetteur, section 3 (AMB-11)", ReglesCalcul::parts, "F-COH-03");

    static final List<Regle> REGLES = List.of(CALCULS, TOTAUX, PARTS);

    private ReglesCalcul() {}

    private static void calculs(Examen e) {
        e.tableaux()
                .forEach(t -> t.tableau().colonnes().stream()
                        .filter(c -> c.calcul() != null)
                        .forEach(c -> t.lignes()
                                .forEach(l -> comparer(e, CALCULS, l.cellule(c.id()), calculer(t.tableau(), c, l)))));
    }

    private static void totaux(Examen e) {
        e.tableaux()
                .forEach(t -> t.total().ifPresent(total -> {
                    for (Colonne c : t.tableau().colonnes()) if (t.tableau().totalise(c)) totaux(e, t, c, total);
                }));
    }

    private static void totaux(Examen e, TableauLu t, Colonne colonne, LigneLue total) {
        int rang = 0;
        for (CelluleLue cellule : total.cellules(colonne)) comparer(e, TOTAUX, cellule, somme(t, colonne, rang++));
    }

    /** Compares a saved result with the one computed again; what comes from a cell that cannot be read is left alone. */
    private static void comparer(Examen e, Regle regle, CelluleLue cellule, Optional<BigDecimal> juste) {
        if (cellule.etat() == Etat.ERREUR && juste.isPresent()) {
            e.signaler(regle, "F-CALCUL-02").sur(cellule).dire();
            return;
        }
        if (cellule.vide() || cellule.etat() == Etat.IGNOREE || juste.isEmpty()) return;
        boolean bon =
                cellule.nombre().filter(n -> !Ecarts.differents(n, juste.get())).isPresent();
        if (!bon)
            attendu(e.signaler(regle, "F-CALCUL-01").sur(cellule), cellule, juste.get())
                    .dire();
    }

    /** What a cell should hold: an amount where the layout has amounts, a number elsewhere. */
    static Signalement attendu(Signalement constat, CelluleLue cellule, BigDecimal juste) {
        return cellule.type() == TypeValeur.MONTANT
                ? constat.attendu(juste)
                : constat.attendu(Signalement.montant(juste));
    }

    /** A computed cell, computed again; empty when a cell it needs cannot be read. */
    static Optional<BigDecimal> calculer(Tableau tableau, Colonne colonne, LigneLue ligne) {
        Calcul calcul = colonne.calcul();
        if (calcul == null) return Optional.empty();
        return calcul.calculer(id -> nombres(ligne.cellules(tableau.colonne(id))));
    }

    private static Optional<List<BigDecimal>> nombres(Collection<CelluleLue> cellules) {
        List<BigDecimal> nombres = new ArrayList<>();
        for (CelluleLue cellule : cellules) {
            Optional<BigDecimal> nombre = cellule.nombreOuZero();
            if (nombre.isEmpty()) return Optional.empty();
            nombres.add(nombre.get());
        }
        return Optional.of(nombres);
    }

    /** The sum of a column, or of the column of this rank in a group; computed cells count as computed again. */
    static Optional<BigDecimal> somme(TableauLu t, Colonne colonne, int rang) {
        BigDecimal somme = BigDecimal.ZERO;
        for (LigneLue ligne : t.lignes()) {
            Optional<BigDecimal> nombre = colonne.calcul() != null
                    ? calculer(t.tableau(), colonne, ligne)
                    : ligne.cellule(colonne, rang).nombreOuZero();
            if (nombre.isEmpty()) return Optional.empty();
            somme = somme.add(nombre.get());
        }
        return Optional.of(somme);
    }

    /** F-COH-03: a column that must add up to a figure does. */
    private static void parts(Examen e) {
        e.tableaux()
                .filter(t -> !t.lignes().isEmpty())
                .forEach(t -> t.tableau().colonnes().forEach(c -> parts(e, t, c)));
    }

    private static void parts(Examen e, TableauLu t, Colonne colonne) {
        BigDecimal attendu = colonne.total();
        if (attendu == null || t.total().isEmpty()) return;
        Optional<BigDecimal> somme = Ecarts.sommeRemplie(
                t.lignes().stream().flatMap(l -> l.cellules(colonne).stream()).toList());
        if (somme.isEmpty()) return;
        if (somme.get().subtract(attendu).abs().compareTo(TOLERANCE_PARTS) <= 0) return;
        CelluleLue cellule = t.total().get().cellule(colonne.id());
        e.signaler(PARTS, "F-COH-03")
                .sur(cellule)
                .valeur(pourcent(somme.get()))
                .attendu(pourcent(attendu))
                .variante(Ecarts.perime(cellule, somme.get()) ? "perime" : "")
                .dire();
    }

    private static String pourcent(BigDecimal part) {
        return part.movePointRight(2).stripTrailingZeros().toPlainString().replace('.', ',') + " %";
    }
}
