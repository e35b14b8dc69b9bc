package ca.qc.madi.projet;

import ca.qc.madi.validation.Verdict;

/**
 * What came of a deposit.
 *
 * @param recu true when the file holds no ERREUR and the deposit is a fact; false when it went back to the émetteur
 */
public record Accuse(boolean recu, Verdict verdict) {}
