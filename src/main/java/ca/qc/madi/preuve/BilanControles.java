package ca.qc.madi.preuve;

import java.util.List;

/**
 * What the checks found.
 *
 * @param filtre what was asked for, its share and its days told
 */
public record BilanControles(FiltreControles filtre, List<Section> sections) {

    /** One check and what it found. */
    public record Section(ControleCroise controle, List<LigneControle> lignes) {}
}
