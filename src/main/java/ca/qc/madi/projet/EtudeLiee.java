package ca.qc.madi.projet;

import ca.qc.madi.dossier.Etude;
import ca.qc.madi.partage.RefRapport;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The study a GES or INNO project belongs to: one the ministry knew, or a PTE project of the same dossier.
 *
 * @param date day it was completed; null while it is under way
 * @param conforme judged conforming; of a PTE project, its final report is accepted
 * @param emergentes emerging technologies evaluated; null where only the study itself says so
 * @param mesures numbers of the measures it lists; empty when they are not known here
 */
record EtudeLiee(
        @Nullable LocalDate date,
        boolean conforme,
        @Nullable Boolean emergentes,
        List<String> mesures) {

    static EtudeLiee de(Etude etude) {
        return new EtudeLiee(etude.date(), etude.conforme(), etude.emergentes(), etude.mesures());
    }

    static EtudeLiee de(Projet pte) {
        boolean conforme = pte.rapport(RefRapport.FINAL)
                .filter(r -> r.etat() == EtatRapport.ACCEPTE)
                .isPresent();
        return new EtudeLiee(pte.fin().orElse(null), conforme, null, List.of());
    }

    /** Whether it is as many years old, or more, on that day (AMB-24: strictly less is asked). */
    boolean tropVieille(LocalDate jour, int annees) {
        return Optional.ofNullable(date)
                .filter(d -> ChronoUnit.YEARS.between(d, jour) >= annees)
                .isPresent();
    }
}
