package ca.qc.madi.correspondance;

import ca.qc.madi.partage.Texte;
import ca.qc.madi.securite.Correspondant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom the letters of one dossier go to.
 *
 * @param adresses persons to write to by e-mail, in a fixed order
 */
record Destinataire(
        String dossier,
        Texte mesure,
        String nom,
        @Nullable String neq,
        @Nullable String attention,
        String langue,
        List<Correspondant> adresses) {}
