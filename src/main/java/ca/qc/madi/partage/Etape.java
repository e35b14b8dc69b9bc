package ca.qc.madi.partage;

/** The moments at which a formulaire is filed: deposit, yearly progress report, final report. */
public enum Etape {
    DEPOT,
    AVANCEMENT,
    FINAL
}
