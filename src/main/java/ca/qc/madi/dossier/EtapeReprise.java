package ca.qc.madi.dossier;

import ca.qc.madi.journal.Contenu;
import org.jspecify.annotations.Nullable;

/**
 * A person had a step that failed tried again.
 *
 * @param projet null for a step of the dossier itself
 * @param noeud id of the node on the diagram
 * @param raison what had gone wrong
 */
public record EtapeReprise(@Nullable String projet, String processus, String noeud, String raison) implements Contenu {}
