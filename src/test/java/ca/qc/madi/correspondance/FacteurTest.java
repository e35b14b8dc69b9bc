package ca.qc.madi.correspondance;

import ca.qc.madi.TestMoteur;

/** The outbox on H2. */
@TestMoteur
class FacteurTest extends EnvoiParSmtp {}
