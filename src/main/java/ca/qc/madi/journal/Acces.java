package ca.qc.madi.journal;

import ca.qc.madi.partage.Acteur;

/** Who may be told of a dossier at all: asked once of every act on one, before anything else is said. */
public interface Acces {

    /** Refuses, as if there were no such dossier, whoever is not to know of it; nothing is recorded then. */
    void exiger(String dossier, Acteur acteur);
}
