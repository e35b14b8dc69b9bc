package ca.qc.madi.suivi;

/** What a verified year comes to (étape 13). */
public enum DecisionSuivi {
    CONFORME,
    /** This year's commitments were not kept. */
    DEFAUT,
    /** The reductions stopped for good: this year and all that remain are in default (AMB-27). */
    DEFAUT_DEFINITIF;

    boolean defaut() {
        return this != CONFORME;
    }
}
