package ca.qc.madi.projet;

import ca.qc.madi.journal.Contenu;
import org.jspecify.annotations.Nullable;

/**
 * What the ministry noted about a dossier, in the chain of its notes.
 *
 * @param projet null for the dossier as a whole
 * @param corrige rank of the earlier note that this one corrects, which stays as it is
 */
public record NoteInscrite(
        @Nullable String projet, String texte, @Nullable Long corrige) implements Contenu {}
