package ca.qc.madi.validation;

import ca.qc.madi.formulaire.Libelles;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A study of the émetteur (étude du PTE) that the ministry knows. What is null is not known and is not judged.
 *
 * @param date day it was completed or updated (America/Toronto)
 * @param conforme the ministry judged it conforming
 * @param emergentes it evaluates emerging technologies (G-PTE-04)
 * @param mesures numbers of the measures it lists
 */
public record EtudeConnue(
        String titre,
        @Nullable LocalDate date,
        @Nullable Boolean conforme,
        @Nullable Boolean emergentes,
        @Nullable List<String> mesures) {

    public EtudeConnue {
        mesures = mesures == null ? null : List.copyOf(mesures);
    }

    boolean porteLeTitre(String autre) {
        return Libelles.egaux(titre, autre);
    }
}
