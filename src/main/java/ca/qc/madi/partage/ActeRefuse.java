package ca.qc.madi.partage;

import java.time.LocalDate;
import java.util.List;

/** An act that the dossier's state or a rule forbids. It changes no state; each motive carries a code. */
public final class ActeRefuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Motif> motifs;
    private final transient Object details;

    public ActeRefuse(List<Motif> motifs) {
        this(motifs, motifs);
    }

    /** A refusal whose record keeps more than its motives, for example a whole verdict. */
    public ActeRefuse(List<Motif> motifs, Object details) {
        super(
                motifs.isEmpty()
                        ? "refus"
                        : motifs.get(0).code() + " " + motifs.get(0).texte().fr());
        if (motifs.isEmpty()) throw new IllegalArgumentException("a refusal states at least one motive");
        this.motifs = List.copyOf(motifs);
        this.details = details;
    }

    /** A refusal under one code; its sentence stands in the bundles under {@code refus.<code>}. */
    public ActeRefuse(String code, Object... arguments) {
        this(List.of(Motif.de(code, arguments)));
    }

    /** Refuses, under this code, an act dated before the day of what it follows. */
    public static void siAvant(LocalDate borne, LocalDate jour, String code) {
        if (jour.isBefore(borne)) throw new ActeRefuse(code, jour.toString(), borne.toString());
    }

    /** Refuses, with M-TEXTE-01, a question, a reason or an answer left blank: it is part of the dossier. */
    public static void siVide(String texte) {
        if (texte.isBlank()) throw new ActeRefuse("M-TEXTE-01");
    }

    public List<Motif> motifs() {
        return motifs;
    }

    /** What the record of the refusal keeps, written as JSON. */
    public Object details() {
        return details;
    }

    public List<String> codes() {
        return motifs.stream().map(Motif::code).distinct().toList();
    }
}
