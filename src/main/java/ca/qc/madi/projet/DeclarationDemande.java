package ca.qc.madi.projet;

import ca.qc.madi.partage.Volet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a request beside its workbook.
 *
 * @param etude title of the PTE that a GES or INNO project comes from, or name of the project that makes it; null to
 *     take the one its formulaire names
 * @param documents the documents it says come with it, beside the files themselves
 */
public record DeclarationDemande(Volet volet, @Nullable String etude, Set<GenrePiece> documents) {

    public DeclarationDemande {
        documents = documents == null ? Set.of() : Set.copyOf(documents);
    }

    /** Nothing more than the volet. */
    public DeclarationDemande(Volet volet) {
        this(volet, null, Set.of());
    }
}
