package ca.qc.madi.bureau;

/** The columns a list can be sorted by, and the property of the register that each reads. */
public enum TriTaches {
    CREEE("creee"),
    ECHEANCE("echeance"),
    TYPE("type"),
    DOSSIER("dossier"),
    EMETTEUR("societe"),
    SUIVI("suiviLe"),
    ACHEVEE("acheveeLe");

    private final String propriete;

    TriTaches(String propriete) {
        this.propriete = propriete;
    }

    String propriete() {
        return propriete;
    }
}
