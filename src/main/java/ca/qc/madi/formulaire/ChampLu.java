package ca.qc.madi.formulaire;

/**
 * One field as found in the file.
 *
 * @param trouve its label stands in the sheet; if not, the cell is empty and points where the blank gabarit has it
 */
public record ChampLu(Champ champ, boolean trouve, CelluleLue cellule) {}
