package ca.qc.madi.bureau;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AbsencesDeclarees extends JpaRepository<AbsenceDeclaree, Long> {

    @Query("select a.personne from AbsenceDeclaree a where a.delegue = :delegue and a.annuleeLe is null"
            + " and a.debut <= :jour and a.fin >= :jour")
    List<String> absents(String delegue, LocalDate jour);

    @Query("select a from AbsenceDeclaree a where a.annuleeLe is null and a.fin >= :jour order by a.debut, a.id")
    List<AbsenceDeclaree> aVenir(LocalDate jour);

    @Query("select count(a) > 0 from AbsenceDeclaree a where a.personne = :personne and a.annuleeLe is null"
            + " and a.debut <= :fin and a.fin >= :debut")
    boolean chevauche(String personne, LocalDate debut, LocalDate fin);

    Optional<AbsenceDeclaree> findByIdAndPersonne(Long id, String personne);
}
