package ca.qc.madi.dossier;

import java.time.LocalDate;
import java.util.List;

/**
 * A study of the technical and economic potential that the ministry knows, whoever paid for it (G-GES-05).
 *
 * @param date day it was completed or updated
 * @param conforme judged conforming by the ministry
 * @param emergentes its emerging technologies were evaluated over ten years (G-PTE-04)
 * @param mesures numbers of the measures it lists; empty when they are not known here
 */
public record Etude(String titre, LocalDate date, boolean conforme, boolean emergentes, List<String> mesures) {

    public Etude {
        mesures = List.copyOf(mesures);
    }
}
