package ca.qc.madi.projet;

/** Which way another ministry's opinion goes. */
public enum SensAvis {
    FAVORABLE,
    RESERVES,
    DEFAVORABLE
}
