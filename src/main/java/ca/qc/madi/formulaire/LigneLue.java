package ca.qc.madi.formulaire;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * One row of a table; its cells by column id, and for groups by year.
 *
 * @param numero row in the sheet, from 1
 */
public record LigneLue(
        int numero, Map<String, CelluleLue> simples, Map<String, SortedMap<Integer, CelluleLue>> groupes) {

    /** The cell of a single column; an empty one when this edition does without it. */
    public CelluleLue cellule(String colonne) {
        CelluleLue cellule = simples.get(colonne);
        return cellule == null ? absente(colonne) : cellule;
    }

    /** IllegalArgumentException for the id of a group. */
    private CelluleLue absente(String colonne) {
        if (groupes.containsKey(colonne)) throw new IllegalArgumentException("no single column " + colonne);
        Lieu voisin = simples.values().iterator().next().lieu();
        Lieu lieu = new Lieu(voisin.onglet(), voisin.feuille(), new Adresse(numero, 1), colonne);
        return new CelluleLue(lieu, Cellule.VIDE, TypeValeur.TEXTE, CelluleLue.Etat.VIDE, null);
    }

    /** The cells of a group by civil year; IllegalArgumentException when the layout has no group of this id. */
    public SortedMap<Integer, CelluleLue> annees(String groupe) {
        SortedMap<Integer, CelluleLue> annees = groupes.get(groupe);
        if (annees == null) throw new IllegalArgumentException("no group of columns " + groupe);
        return annees;
    }

    /** The cells of a column, whether single or a group. */
    public Collection<CelluleLue> cellules(Colonne colonne) {
        return colonne.groupe() ? annees(colonne.id()).values() : List.of(cellule(colonne.id()));
    }
}
