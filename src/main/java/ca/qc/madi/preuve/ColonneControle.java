package ca.qc.madi.preuve;

/** What a find of a check may tell. */
public enum ColonneControle {
    QUAND,
    SORTE,
    PIECE,
    FOURNISSEUR,
    PREMIER,
    SECOND,
    PAR,
    CODE,
    GESTE,
    MONTANT,
    SEUIL,
    ECART,
    NOMBRE,
    APPROUVES,
    RENVOYES,
    PART_DU_PREMIER,
    PART_DU_TOUT,
    JOUR,
    DERNIER,
    MOTIF,
    DETAIL,
    AVANT,
    APRES,
    TACHE,
    EMETTEUR;

    /** Money, shares and counts. */
    public boolean nombre() {
        return switch (this) {
            case MONTANT, SEUIL, ECART, NOMBRE, APPROUVES, RENVOYES, PART_DU_PREMIER, PART_DU_TOUT -> true;
            default -> false;
        };
    }

    /** A person's identifier. */
    public boolean personne() {
        return this == PREMIER || this == SECOND || this == PAR;
    }
}
