package ca.qc.madi.preuve;

/**
 * What is wrong with evidence handed over, or with the book beside its seals.
 *
 * @param code what is wrong; its sentence stands in the bundles under {@code anomalie.}
 * @param lieu where: an entry, a fact, a seal
 * @param detail what was found there; may be empty
 */
public record Anomalie(Code code, String lieu, String detail) {

    public enum Code {
        ARCHIVE_ILLISIBLE,
        ENTREE_MANQUANTE,
        ENTREE_DE_TROP,
        ENTREE_MODIFIEE,
        SIGNATURE,
        CLE_DIFFERENTE,
        CONTENU_ILLISIBLE,
        CHAINE,
        FICHIER,
        SCEAU_MANQUANT,
        SCEAU_ENCHAINEMENT,
        SCEAU_SIGNATURE,
        DOSSIER_DISPARU,
        LIVRE_TRONQUE,
        HISTOIRE_REECRITE
    }

    static Anomalie de(Code code, String lieu) {
        return new Anomalie(code, lieu, "");
    }
}
