package ca.qc.madi.processus;

/** Where every sequence flow taken is written down; the engine's own history does not keep them. */
@FunctionalInterface
interface RegistrePassages {

    void noter(Passage passage);
}
