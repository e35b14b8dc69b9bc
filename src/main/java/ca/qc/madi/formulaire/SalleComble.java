package ca.qc.madi.formulaire;

/**
 * So many workbooks are being read that this one was not: nothing is known of it, and whoever brought it comes back.
 * Not a refusal, so nothing of it is recorded.
 */
public final class SalleComble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SalleComble(String sha256) {
        super("the workbook " + sha256 + " was not read, too many are under way", null, false, false);
    }
}
