package ca.qc.madi.preuve;

/**
 * One difference between what is kept and what comes out again.
 *
 * @param controle the step that found it
 * @param rang of the fact it is about; 0 where it is about no fact
 * @param lieu the fact's type, the file or the row it is about
 * @param champ what of it, as a path; empty for the whole
 * @param conserve what is kept; empty where nothing is
 * @param recalcule what comes out again; empty where nothing does
 */
public record Ecart(Controle controle, long rang, String lieu, String champ, String conserve, String recalcule) {}
