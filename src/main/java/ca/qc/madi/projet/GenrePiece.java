package ca.qc.madi.projet;

/** What a file handed in is for. */
public enum GenrePiece {
    CLASSEUR(true),
    ONGLET_SIGNE(true),
    PLAN_SURVEILLANCE(false),
    VALIDATION(false),
    PREUVE_MAINTIEN(false),
    EFFICACITE(false),
    RAPPORT(false),
    ETUDE(false),
    CERTIFICATION(false),
    DECLARATION_GES(false),
    VERIFICATION(false),
    AUDIT(false),
    AUTRE(false),
    ATTESTATION(true);

    private final boolean unique;

    GenrePiece(boolean unique) {
        this.unique = unique;
    }

    /** Whether a deposit holds one only, so that another takes its place. */
    public boolean unique() {
        return unique;
    }
}
