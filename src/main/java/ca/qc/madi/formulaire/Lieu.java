package ca.qc.madi.formulaire;

/**
 * Where a cell stands in the user's own file.
 *
 * @param onglet number of the tab in the layout
 * @param feuille name of the sheet in the file
 * @param libelle what the cell is for, in the gabarit's words
 */
public record Lieu(int onglet, String feuille, Adresse adresse, String libelle) {}
