package ca.qc.madi.api.web;

/** A call that the API itself does not answer, with its problem. */
final class Refus extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Probleme probleme;

    Refus(Probleme probleme) {
        super(probleme.motifs().get(0).code(), null, false, false);
        this.probleme = probleme;
    }

    Probleme probleme() {
        return probleme;
    }
}
