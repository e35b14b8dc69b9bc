/**
 * Classes that do on purpose what the walls of the house forbid. Each architecture rule is aimed at them once and must
 * find its fault: a rule that could not fail would guard nothing. They live outside {@code ca.qc.madi}, so that the
 * application never picks them up.
 */
package ca.qc.temoins;
