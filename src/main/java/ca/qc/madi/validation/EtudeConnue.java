package ca.qc.madi.validation;

import ca.qc.madi.formulaire.Libelles;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A study of the émetteur (étude du PTE) that the ministry knows: one it wrote down, or a PTE project of the dossier.
 * What is null is not known and is not judged.
 *
 * @param projet name of the PTE project that makes it; null for a study written down
 * @param date day it was completed or updated (America/Toronto); of a PTE project, its declared end
 * @param conforme the ministry judged it conforming
 * @param emergentes it evaluates emerging technologies (G-PTE-04)
 * @param mesures numbers of the measures it lists
 */
public record EtudeConnue(
        String titre,
        @Nullable String projet,
        @Nullable LocalDate date,
        @Nullable Boolean conforme,
        @Nullable Boolean emergentes,
        @Nullable List<String> mesures) {

    /** A study that is judged conforming first, then the one completed or updated last. */
    private static final Comparator<EtudeConnue> MEILLEURE = Comparator.comparing(EtudeConnue::estConforme)
            .thenComparing(EtudeConnue::date, Comparator.nullsFirst(Comparator.naturalOrder()));

    public EtudeConnue {
        mesures = mesures == null ? null : List.copyOf(mesures);
    }

    /** A study written down. */
    public EtudeConnue(
            String titre,
            @Nullable LocalDate date,
            @Nullable Boolean conforme,
            @Nullable Boolean emergentes,
            @Nullable List<String> mesures) {
        this(titre, null, date, conforme, emergentes, mesures);
    }

    /**
     * The study of this title, or that the project of this name makes. An update bears the title of what it updates
     * (G-PTE-01): judged conforming, it stands in its place.
     */
    public static Optional<EtudeConnue> chercher(List<EtudeConnue> connues, @Nullable String nom) {
        if (nom == null || nom.isBlank()) return Optional.empty();
        return connues.stream().filter(e -> e.porteLeNom(nom)).max(MEILLEURE);
    }

    private boolean porteLeNom(String nom) {
        return Libelles.egaux(titre, nom) || nom.strip().equals(projet);
    }

    /** Whether the ministry judged it conforming; not known is no. */
    public boolean estConforme() {
        return Boolean.TRUE.equals(conforme);
    }

    /** Whether it is as many years old, or more, on that day (AMB-24: strictly less is asked). */
    static boolean tropVieille(LocalDate etude, LocalDate jour, int annees) {
        return ChronoUnit.YEARS.between(etude, jour) >= annees;
    }
}
