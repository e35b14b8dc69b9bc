package ca.qc.madi.preuve;

/** The kinds of finds within one check. */
public enum SorteControle {
    /** The threshold from which a décret authorises (G-DEM-04). */
    DECRET,
    /** The threshold from which an audit is due (G-AUD-01). */
    AUDIT,
    /** Offers to one émetteur. */
    OFFRES,
    /** Claims of one project. */
    PROJET,
    /** Expenses with one supplier, over the claims of one émetteur. */
    FOURNISSEUR,
    VERSEMENT,
    DEFAUT,
    /** A parameter that the entente states instead of the measure (G-ADM-01). */
    ENTENTE,
    AVERTISSEMENT_LEVE,
    /** Accepted although a warning stood that nobody set aside. */
    AVERTISSEMENT_PASSE,
    /** Accepted against another ministry's opinion. */
    AVIS_CONTRAIRE,
    /** Accepted without the audit that the measure's own threshold or the Minister asks for. */
    SANS_AUDIT,
    HORS_DELAI,
    /** Rows set aside or less granted, at the analysis or when revised. */
    RESERVES,
    ECHEANCE_REPORTEE,
    ROUVERT,
    CORRIGE,
    RENVOYE,
    /** A project that is not followed up, by a person's decision (AMB-29). */
    SANS_SUIVI,
    /** A failed step tried again by hand. */
    ETAPE_REPRISE,
    /** An act entered when its dossier was taken over. */
    ACTE_REPRIS
}
