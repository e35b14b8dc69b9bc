package ca.qc.madi.journal;

/** What a fact says. Each room states its own as records under one sealed interface. */
public interface Contenu {

    /** The version of this fact's shape; raised when a field changes meaning. */
    default int version() {
        return 1;
    }
}
