package ca.qc.madi.projet;

/** There is no such project, report or document for this person, whether it exists or not. */
public final class ProjetIntrouvable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ProjetIntrouvable() {
        super("no such project");
    }
}
