package ca.qc.madi.journal;

/**
 * An act decided before the program knew the dossier, entered when it was taken over, with what proves it. Its facts
 * bear the days they took effect; the day they were written down is the day of the takeover.
 *
 * @param preuve reference of the document that shows the act, as the person who entered it states it
 * @param premier rank of the first fact the act and the due dates before it made
 * @param dernier rank of the last
 */
public record ActeRepris(String acte, String preuve, long premier, long dernier) implements Contenu {}
