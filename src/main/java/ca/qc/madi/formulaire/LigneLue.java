package ca.qc.madi.formulaire;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One row of a table; its cells by column id, and for groups by year. A row keeps what the sheet holds and reads a cell
 * when it is asked for: a register of a hundred thousand rows stays small.
 */
public final class LigneLue {

    private final Grille grille;
    private final int numero;
    private final Cellule[] cellules;

    /** @param cellules those of the sheet's row, by column number; shorter when nothing stands further right */
    LigneLue(Grille grille, int numero, Cellule[] cellules) {
        this.grille = grille;
        this.numero = numero;
        this.cellules = cellules;
    }

    /** Row in the sheet, from 1. */
    public int numero() {
        return numero;
    }

    /** Whether the layout has a single column of this id. */
    public boolean aColonne(String colonne) {
        return grille.aSimple(colonne);
    }

    /** Whether the layout has a group of columns of this id. */
    boolean aGroupe(String groupe) {
        return grille.aGroupe(groupe);
    }

    /** The cell of a single column; an empty one when this edition does without it. */
    public CelluleLue cellule(String colonne) {
        ColonneLue place = grille.presente(colonne);
        return place == null ? grille.absente(colonne).vide(numero) : lire(place);
    }

    /** The cells of a group by civil year; IllegalArgumentException when the layout has no group of this id. */
    public SortedMap<Integer, CelluleLue> annees(String groupe) {
        SortedMap<Integer, CelluleLue> annees = new TreeMap<>();
        grille.groupe(groupe).forEach((annee, colonne) -> annees.put(annee, lire(colonne)));
        return annees;
    }

    /** The same in the order of the years, for who does not ask which. */
    public List<CelluleLue> cellules(String groupe) {
        List<ColonneLue> suite = grille.suite(groupe);
        List<CelluleLue> cellules = new ArrayList<>(suite.size());
        for (ColonneLue colonne : suite) cellules.add(lire(colonne));
        return cellules;
    }

    /** The cells of a column, whether single or a group. */
    public List<CelluleLue> cellules(Colonne colonne) {
        return colonne.groupe() ? cellules(colonne.id()) : List.of(cellule(colonne.id()));
    }

    /** The cell of a column, or of the column of this rank in a group. */
    public CelluleLue cellule(Colonne colonne, int rang) {
        return colonne.groupe() ? lire(grille.suite(colonne.id()).get(rang)) : cellule(colonne.id());
    }

    private CelluleLue lire(ColonneLue colonne) {
        return colonne.lire(numero, Feuille.cellule(cellules, colonne.numero()));
    }
}
