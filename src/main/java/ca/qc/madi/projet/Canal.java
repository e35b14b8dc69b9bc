package ca.qc.madi.projet;

/** How a deposit reached the ministry (G-ADM-11): by our pages, the measure's mailbox or the secured space. */
public enum Canal {
    PAGE,
    COURRIEL,
    SHAREFILE
}
