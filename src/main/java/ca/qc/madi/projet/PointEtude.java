package ca.qc.madi.projet;

import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Motif;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What the analyst finds established in a finished study before it is judged conforming (guide, section 3 and étape 9).
 * A category whose potential is zero is evaluated; the last point only opens the study to innovation projects.
 */
public enum PointEtude {
    /** Energy efficiency is evaluated. */
    EFFICACITE("G-PTE-03"),
    /** Energy conversion, fuel and electrification, is evaluated. */
    CONVERSION("G-PTE-03"),
    /** Fixed process emissions and « Autres » are evaluated. */
    PROCEDES("G-PTE-03"),
    /** Its projects aim at reductions against reference scenarios coherent with ISO 14064-2. */
    REFERENCE("G-PTE-09"),
    /** Each établissement that the request is for is covered. */
    ETABLISSEMENTS("G-PTE-02"),
    /** Emerging technologies are evaluated over ten years. */
    EMERGENTES("G-PTE-04");

    private final String regle;

    PointEtude(String regle) {
        this.regle = regle;
    }

    public String regle() {
        return regle;
    }

    /** Refuses, with a motive for each point that is not established, to judge a study conforming. */
    static void exiger(Set<PointEtude> etablis) {
        List<Motif> manquants = Arrays.stream(values())
                .filter(point -> point != EMERGENTES && !etablis.contains(point))
                .map(point -> Motif.de(point.regle, point))
                .toList();
        if (!manquants.isEmpty()) throw new ActeRefuse(manquants);
    }
}
