package ca.qc.madi.dossier;

/** Who authorises the grant: the Conseil des ministres by décret, or the Conseil du trésor (G-DEM-04). */
public enum Voie {
    DECRET,
    CT
}
