package ca.qc.madi.partage;

/** Why an act is refused: the rule's id or the finding's code, and a sentence that says what to do. */
public record Motif(String code, Texte texte) {

    /** The motive whose sentence stands in the bundles under {@code refus.<code>}. */
    public static Motif de(String code, Object... arguments) {
        return new Motif(code, Texte.de("refus." + code, arguments));
    }
}
