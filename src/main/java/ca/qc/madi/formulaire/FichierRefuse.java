package ca.qc.madi.formulaire;

/** Stops the reading of a file; it never leaves this package. */
final class FichierRefuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient AnomalieFichier anomalie;

    private FichierRefuse(String code, String variante, String detail) {
        super(code + " " + variante + " " + detail, null, false, false);
        this.anomalie = new AnomalieFichier(code, variante, detail);
    }

    AnomalieFichier anomalie() {
        return anomalie;
    }

    static FichierRefuse illisible(String variante, String detail) {
        return new FichierRefuse("F-FICHIER-01", variante, detail);
    }

    /** A limit in bytes is shown in megabytes. */
    static FichierRefuse limite(String variante, int limite) {
        int montree = limite >= Limites.MO ? limite / Limites.MO : limite;
        return new FichierRefuse("F-FICHIER-02", variante, Integer.toString(montree));
    }

    static FichierRefuse actif(String variante, String detail) {
        return new FichierRefuse("F-FICHIER-03", variante, detail);
    }

    static FichierRefuse chiffre() {
        return new FichierRefuse("F-FICHIER-04", "chiffre", "");
    }

    static FichierRefuse format(String nom) {
        return new FichierRefuse("F-FICHIER-05", "format", nom);
    }
}
