package ca.qc.madi.projet;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * A stored file handed in with a deposit.
 *
 * @param nom its name where it came from: words to show, never a path
 * @param taille in bytes
 */
@Embeddable
public record PieceJointe(
        @Enumerated(EnumType.STRING) GenrePiece genre, String nom, String sha256, long taille, Instant rangeeLe) {

    private static final int NOM_MAXIMUM = 200;

    /** The name a browser gave, without folders and without what cannot be shown. */
    static String nomPropre(String recu) {
        String nom = recu.substring(Math.max(recu.lastIndexOf('/'), recu.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"]", "")
                .strip();
        if (nom.isEmpty()) return "fichier";
        return nom.length() <= NOM_MAXIMUM ? nom : nom.substring(nom.length() - NOM_MAXIMUM);
    }
}
