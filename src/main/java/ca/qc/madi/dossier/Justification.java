package ca.qc.madi.dossier;

import ca.qc.madi.dossier.FaitDossier.CessionDeclaree;
import ca.qc.madi.dossier.FaitDossier.ContactChange;
import ca.qc.madi.journal.Contenu;
import ca.qc.madi.partage.ActeRefuse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What shows that something changed at the émetteur: a document, or in words what was received.
 *
 * @param sha256 of the stored document, null where words alone were recorded
 * @param fichier its name where it came from
 */
public record Justification(
        String texte, @Nullable String sha256, @Nullable String fichier) {

    /** What shows a change at the émetteur; empty for a fact that tells of none. */
    public static Optional<Justification> de(Contenu fait) {
        if (fait instanceof ContactChange contact) return Optional.of(contact.justification());
        if (fait instanceof CessionDeclaree cession) return Optional.of(cession.justification());
        return Optional.empty();
    }

    /** Refuses, with M-TEXTE-01, one that holds neither. */
    public void exiger() {
        if (sha256 == null) ActeRefuse.siVide(texte);
    }
}
