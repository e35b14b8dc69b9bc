package ca.qc.madi.processus;

/** Names that stand only in earlier editions of the diagrams, on which running instances must still end. */
final class EditionsAnterieures {

    /** The end of a study, before the realisation of every branch became one process. */
    static final String MESSAGE_FIN_ETUDE = "FinEtude";

    private EditionsAnterieures() {}
}
