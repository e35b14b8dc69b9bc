package ca.qc.madi.partage;

/**
 * What is wrong with one line of a list somebody handed in.
 *
 * @param ligne as the file counts them, its header being the first; 0 for the whole file
 * @param erreur false for what is only to be looked at
 */
public record ConstatImport(long ligne, String colonne, boolean erreur, Motif motif) {}
