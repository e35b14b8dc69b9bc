package ca.qc.madi.processus;

import java.time.Instant;

/**
 * One sequence flow taken by one instance.
 *
 * @param definition the version of the diagram the instance runs on
 * @param cle the business key of the instance
 */
record Passage(String definition, String instance, String cle, String flux, Instant quand) {}
