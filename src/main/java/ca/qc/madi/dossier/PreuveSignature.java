package ca.qc.madi.dossier;

import java.time.Instant;
import java.util.List;

/**
 * What the PDF of an entente signed electronically shows (G-DEM-07): who signed it and when, that nothing changed since,
 * and whether its text is that of the projet d'entente. Whose hand holds the certificate is for a person to know.
 *
 * @param sha256 of the file
 * @param nom the signer, as the certificate names it
 * @param emisPar who issued the certificate
 * @param signeLe when, as the signature states it
 * @param avertissements T08 when the text is another; none otherwise
 * @param ecarts where it differs, the first ones
 */
public record PreuveSignature(
        String sha256,
        String nom,
        String emisPar,
        Instant signeLe,
        List<String> avertissements,
        List<EcartTexte> ecarts) {

    /** The finding of a text that is not the projet d'entente's. */
    public static final String TEXTE_DIFFERENT = "T08";

    public PreuveSignature {
        avertissements = List.copyOf(avertissements);
        ecarts = List.copyOf(ecarts);
    }

    /** Words of the projet d'entente, and what stands in their place; either may be empty. */
    public record EcartTexte(String projet, String signe) {}

    public boolean conforme() {
        return avertissements.isEmpty();
    }
}
