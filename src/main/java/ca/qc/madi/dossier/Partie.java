package ca.qc.madi.dossier;

/** The two signatories of an entente. */
public enum Partie {
    EMETTEUR,
    MELCCFP
}
