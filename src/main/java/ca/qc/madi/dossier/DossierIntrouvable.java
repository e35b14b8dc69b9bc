package ca.qc.madi.dossier;

/** There is no such dossier for this person, whether it exists or not. */
public final class DossierIntrouvable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DossierIntrouvable() {
        super("no such dossier");
    }
}
