package ca.qc.madi.formulaire;

/**
 * One field as found in the file.
 *
 * @param trouve its label stands in the sheet; if not, the cell is IGNOREE and stands where the label should be
 */
public record ChampLu(Champ champ, boolean trouve, CelluleLue cellule) {}
