package ca.qc.madi.dossier;

import ca.qc.madi.partage.ActeRefuse;
import org.jspecify.annotations.Nullable;

/**
 * What shows that something changed at the émetteur: a document, or in words what was received.
 *
 * @param sha256 of the stored document, null where words alone were recorded
 * @param fichier its name where it came from
 */
public record Justification(
        String texte, @Nullable String sha256, @Nullable String fichier) {

    /** Refuses, with M-TEXTE-01, one that holds neither. */
    public void exiger() {
        if (sha256 == null) ActeRefuse.siVide(texte);
    }
}
