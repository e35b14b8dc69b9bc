package ca.qc.madi.correspondance;

import ca.qc.madi.journal.Contenu;

/**
 * A message that was given up is put back into the outbox on a person's word.
 *
 * @param cle what it is about and whom it goes to, the person by identifier
 */
public record CourrielRelance(String cle) implements Contenu {}
