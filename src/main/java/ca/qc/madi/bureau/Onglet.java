package ca.qc.madi.bureau;

/** The tabs of the list: what I hold, what anybody may take, what others hold or owe, all that is open, what is done. */
public enum Onglet {
    MIENNES,
    LIBRES,
    AUTRES,
    TOUTES,
    FAITES
}
